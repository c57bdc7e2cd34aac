package org.samverka.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.notification.Inbox;
import org.samverka.notification.MessageRow;

/** One of somebody's own messages. To show it is to have read it, however often it is shown. */
@RequestScoped
@Named("notificationMessage")
public class MessagePage {

  @Inject private CurrentActor current;
  @Inject private Inbox inbox;

  private @Nullable String id;
  private @Nullable MessageRow row;

  /**
   * Opens the message that the address names.
   *
   * @throws NotFoundException when it is none of the reader's own
   */
  public void open() {
    row = inbox.open(current.actor(), number());
  }

  private long number() {
    try {
      return Long.parseLong(String.valueOf(id));
    } catch (NumberFormatException e) {
      throw new NotFoundException("message");
    }
  }

  /** The message. */
  public @Nullable MessageRow getRow() {
    return row;
  }

  /** Its body, a paragraph at a time. */
  public List<String> getParagraphs() {
    return row == null ? List.of() : Paragraphs.of(row.body());
  }

  /** The message's number in the address. */
  public @Nullable String getId() {
    return id;
  }

  /** From the address. */
  public void setId(@Nullable String id) {
    this.id = id;
  }
}
