package org.samverka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/**
 * That a message is to leave by mail, and how that goes. Whoever wants to send it claims it first
 * by pushing its time ahead: a second node then does not find it, and if the first one dies with it
 * in hand, its time comes again.
 */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail extends StoredEntity {

  /** Older than this and never tried, a mail is not sent: nobody had set up a mail server. */
  static final Duration STALE = Duration.ofDays(2);

  private static final int LONGEST_ERROR = 400;

  /** Where a mail is on its way. */
  enum State {
    WAITING,
    SENT,
    FAILED
  }

  @ManyToOne(optional = false)
  @JoinColumn(name = "message_id", nullable = false)
  private Message message;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private State state;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  protected OutgoingMail() {}

  OutgoingMail(Message message) {
    this.message = message;
    this.state = State.WAITING;
    this.dueAt = message.createdAt();
  }

  Message message() {
    return message;
  }

  int attempts() {
    return attempts;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  /** Whether this is the first attempt, and far too late. */
  boolean isStaleAt(Instant now) {
    return attempts == 1 && message.createdAt().plus(STALE).isBefore(now);
  }

  void sent(Instant now) {
    settle(State.SENT, now);
    lastError = null;
  }

  /** It did not go, and never will. */
  void givenUp(String error, Instant now) {
    settle(State.FAILED, now);
    lastError = PlainWords.line(error, LONGEST_ERROR);
  }

  /** It did not go this time; tries again later, until patience ends. */
  void missed(String error, Instant now) {
    lastError = PlainWords.line(error, LONGEST_ERROR);
    if (Backoff.MAIL.isOver(attempts)) {
      settle(State.FAILED, now);
    } else {
      dueAt = now.plus(Backoff.MAIL.after(attempts));
    }
  }

  private void settle(State end, Instant now) {
    state = end;
    settledAt = now;
  }
}
