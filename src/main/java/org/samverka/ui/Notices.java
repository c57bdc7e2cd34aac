package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.samverka.kernel.MessageKey;

/**
 * What has just been done, told on the next page: a bean says it, then redirects, and the page that
 * answers shows it once.
 */
@RequestScoped
@Named("notices")
public class Notices {

  @Inject private Messages messages;

  /** Tells that something went well; survives the redirect that follows. */
  public void done(MessageKey what) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = messages.text(what);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  /** What there is to tell on this page. */
  public List<String> getAll() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
        .map(Notices::textOf)
        .toList();
  }

  /** Asked for to be shown: Faces complains in the log of messages that nobody has shown. */
  private static String textOf(FacesMessage message) {
    message.rendered();
    return message.getSummary();
  }
}
