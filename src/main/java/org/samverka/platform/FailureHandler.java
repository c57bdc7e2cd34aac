package org.samverka.platform;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;

/**
 * When somebody else was faster, that is told, see {@link LostRaces}. Everything else that goes
 * wrong is the error page's, before the server's own handler writes it to the log: a page that does
 * not exist is no failure, and a failure is written once, with its incident.
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
      if (LostRaces.isTold(faces, thrown)) {
        events.remove();
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
}
