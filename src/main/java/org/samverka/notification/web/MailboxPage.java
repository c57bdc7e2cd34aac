package org.samverka.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.notification.DemonstrationMailbox;
import org.samverka.notification.MessagePlace;
import org.samverka.notification.MessageRow;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** The mailbox of a demonstration: every message to anybody, the newest first. */
@RequestScoped
@Named("notificationMailbox")
public class MailboxPage {

  private static final int SIZE = 20;
  private static final int LONGEST_SEARCH = 254;

  @Inject private CurrentActor current;
  @Inject private DemonstrationMailbox mailbox;

  private @Nullable String to;
  private @Nullable String before;
  private @Nullable String after;
  private List<Mail> mails = List.of();
  private Paging paging = new Paging(null, null);

  /** A mail as the page shows it. */
  public record Mail(MessageRow message, List<String> paragraphs) {}

  /**
   * Reads the part of the list that the address asks for.
   *
   * @throws NotFoundException outside a demonstration
   */
  public void load() {
    Keyset at = Keyset.of(after, before);
    MessagePlace from = Places.of(at);
    Keyset known = from == null ? Keyset.START : at;
    Paged<MessageRow> page =
        Paged.of(
            mailbox.page(current.actor(), searched(), from, known.isBackward(), SIZE + 1),
            SIZE,
            known,
            Places::cursor);
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    mails = page.rows().stream().map(row -> new Mail(row, Paragraphs.of(row.body()))).toList();
    paging = Paging.of(page, context + "/notification/mailbox", Map.of("to", searched()));
  }

  private String searched() {
    String text = to == null ? "" : to.strip();
    return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
  }

  /** The mails. */
  public List<Mail> getMails() {
    return mails;
  }

  /** The links to the other parts. */
  public Paging getPaging() {
    return paging;
  }

  /** The address that is searched for. */
  public String getTo() {
    return searched();
  }

  /** From the address. */
  public void setTo(@Nullable String to) {
    this.to = to;
  }

  /** The cursor of the row that the part ends before. */
  public @Nullable String getBefore() {
    return before;
  }

  /** From the address. */
  public void setBefore(@Nullable String before) {
    this.before = before;
  }

  /** The cursor of the row that the part begins after. */
  public @Nullable String getAfter() {
    return after;
  }

  /** From the address. */
  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
