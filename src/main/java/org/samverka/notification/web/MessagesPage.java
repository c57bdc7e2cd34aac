package org.samverka.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.notification.Inbox;
import org.samverka.notification.MessagePlace;
import org.samverka.notification.MessageRow;
import org.samverka.ui.Keyset;
import org.samverka.ui.Paged;
import org.samverka.ui.Paging;

/** Somebody's own messages, the unread first. */
@RequestScoped
@Named("notificationMessages")
public class MessagesPage {

  private static final int SIZE = 20;

  @Inject private CurrentActor current;
  @Inject private Inbox inbox;
  @Inject private SamverkaClock clock;

  private long seenAt;
  private @Nullable String before;
  private @Nullable String after;
  private List<MessageRow> rows = List.of();
  private Paging paging = new Paging(null, null);

  /** Reads the part of the list that the address asks for. */
  public void load() {
    Keyset at = Keyset.of(after, before);
    MessagePlace from = Places.of(at);
    Keyset known = from == null ? Keyset.START : at;
    Paged<MessageRow> page =
        Paged.of(
            inbox.page(current.actor(), from, known.isBackward(), SIZE + 1),
            SIZE,
            known,
            Places::cursor);
    String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    rows = page.rows();
    paging = Paging.of(page, context + "/notification/messages", Map.of());
  }

  /** Takes all of them as read, up to the moment of the list that was seen. */
  public String readAll() {
    inbox.readAll(current.actor(), Instant.ofEpochMilli(seenAt));
    return "/notification/messages?faces-redirect=true";
  }

  /** Whether there is something unread in this part; the unread stand first. */
  public boolean isUnread() {
    return !rows.isEmpty() && rows.get(0).unread();
  }

  /** The moment of the list, in milliseconds since 1970. */
  public long getSeenAt() {
    return seenAt == 0 ? clock.now().toEpochMilli() : seenAt;
  }

  /** From the form. */
  public void setSeenAt(long seenAt) {
    this.seenAt = seenAt;
  }

  /** The messages. */
  public List<MessageRow> getRows() {
    return rows;
  }

  /** The links to the other parts. */
  public Paging getPaging() {
    return paging;
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
