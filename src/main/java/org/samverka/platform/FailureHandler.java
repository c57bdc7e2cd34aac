package org.samverka.platform;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.identity.StaleException;
import org.samverka.ui.Paging;

/**
 * When somebody else was faster, leads back to the same page as it is now, which shows what was
 * written beside what stands there. Everything else that goes wrong is the error page's, before the
 * server's own handler writes it to the log: a page that does not exist is no failure, and a
 * failure is written once, with its incident.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

  /** Puts the handler before the server's own. */
  public static class Factory extends ExceptionHandlerFactory {

    /** Wraps the server's factory. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new FailureHandler(getWrapped().getExceptionHandler());
    }
  }

  FailureHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = whatWentWrong(faces, events.next().getContext());
      if (faces.getResponseComplete()) {
        continue;
      }
      if (isLostRace(thrown) && faces.isPostback() && LostRace.keep(faces)) {
        events.remove();
        seeAgain(faces);
      } else if (ErrorPage.answer(requestOf(faces), responseOf(faces), thrown)) {
        events.remove();
        faces.responseComplete();
      }
    }
    super.handle();
  }

  /** A form that names a view which cannot be read, however that came about, is a form too old. */
  private static Throwable whatWentWrong(FacesContext faces, ExceptionQueuedEventContext event) {
    Throwable thrown = event.getException();
    boolean unreadable =
        PhaseId.RESTORE_VIEW.equals(event.getPhaseId())
            && faces.isPostback()
            && ErrorPage.kindOf(thrown) == ErrorPage.Kind.FAILURE;
    return unreadable
        ? new ViewExpiredException(
            "a view that cannot be read",
            thrown,
            faces.getExternalContext().getRequestServletPath())
        : thrown;
  }

  private static HttpServletRequest requestOf(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private static HttpServletResponse responseOf(FacesContext faces) {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
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
