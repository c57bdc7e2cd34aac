package org.samverka.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every page of the portal is from its beginning: in the language of its request, so that a
 * fault in a GET parameter is told in it too; without state if it is public; and at its whole
 * address, so that a form posts to what it is about, and whoever has to sign in again, or reloads,
 * comes back to the same.
 */
public class PageViewHandler extends ViewHandlerWrapper {

  private static final String PUBLIC_TEMPLATE = "template=\"/WEB-INF/templates/public.xhtml\"";

  private final Map<String, Boolean> onPublicTemplate = new ConcurrentHashMap<>();

  /** Stands before the given handler. */
  public PageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  /**
   * A page on the public template keeps no state. That is said before anything is built, or a
   * session would be made for whoever only reads.
   */
  @Override
  public UIViewRoot createView(FacesContext faces, String viewId) {
    UIViewRoot root = super.createView(faces, viewId);
    if (root.getViewId() != null
        && onPublicTemplate.computeIfAbsent(root.getViewId(), id -> isPublic(faces, id))) {
      root.setTransient(true);
    }
    return root;
  }

  private static boolean isPublic(FacesContext faces, String viewId) {
    try (InputStream page = faces.getExternalContext().getResourceAsStream(viewId)) {
      return page != null
          && new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(PUBLIC_TEMPLATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
