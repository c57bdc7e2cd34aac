package org.samverka.platform;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.identity.StaleException;
import org.samverka.ui.Paging;

/**
 * When somebody else was faster, leads back to the same page as it is now, which shows what was
 * written beside what stands there. Everything else that goes wrong is left to the error page.
 */
public class LostRaceHandler extends ExceptionHandlerWrapper {

  /** Puts the handler before the server's own. */
  public static class Factory extends ExceptionHandlerFactory {

    /** Wraps the server's factory. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new LostRaceHandler(getWrapped().getExceptionHandler());
    }
  }

  LostRaceHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      if (isLostRace(event.getContext().getException())
          && faces.isPostback()
          && !faces.getResponseComplete()
          && LostRace.keep(faces)) {
        events.remove();
        seeAgain(faces);
      }
    }
    super.handle();
  }

  private static boolean isLostRace(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof StaleException) {
        return true;
      }
    }
    return false;
  }

  private static void seeAgain(FacesContext faces) {
    UIViewRoot view = faces.getViewRoot();
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
      parameters.put(parameter.getName(), parameter.getStringValueFromModel(faces));
    }
    ExternalContext external = faces.getExternalContext();
    try {
      external.redirect(
          Paging.href(external.getRequestContextPath() + LostRace.pageOf(view), parameters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
