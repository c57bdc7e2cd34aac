package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives each view the language of its request from the start, so that a fault in a GET parameter is
 * told in it too. And a form posts to the whole address of its page, with what it is about, so that
 * whoever has to sign in again, or reloads, comes back to the same.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {

  /** Stands before the given handler. */
  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    return CDI.current().select(CurrentLanguage.class).get().getLocale();
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String url = super.getActionURL(faces, viewId);
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    boolean ownForm =
        PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())
            && faces.getViewRoot() != null
            && viewId.equals(faces.getViewRoot().getViewId());
    return ownForm && query != null && url.indexOf('?') < 0 ? url + "?" + query : url;
  }
}
