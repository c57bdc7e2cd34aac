package org.samverka.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Locale;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.Texts;

/**
 * Gives back what somebody had typed when their session ended, as the page is shown to them after
 * signing in again, and tells them that it is not saved yet.
 */
public class WorkGivenBack implements SystemEventListener {

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.isPostback()) {
      return;
    }
    CurrentActor current = CDI.current().select(CurrentActor.class).get();
    if (Unsaved.isWaiting(faces) && Unsaved.putBack(faces, current.actor().accountId())) {
      Locale locale = faces.getViewRoot().getLocale();
      String text = Texts.of("platform.unsaved.back", locale);
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }
}
