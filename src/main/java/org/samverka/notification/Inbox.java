package org.samverka.notification;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** What somebody has been told: their own messages, and nobody else's. */
@Service
public class Inbox {

  /** Beyond this the exact number of unread messages says nothing more. */
  public static final int MOST_COUNTED = 99;

  @Inject private MessageRepository messages;
  @Inject private SamverkaClock clock;

  /**
   * A part of the actor's messages: the unread first, then the newest.
   *
   * @param from the message to go on from; null for the start
   * @param backward whether what stands before {@code from} is asked for; it comes backwards
   * @param limit how many at most
   */
  public List<MessageRow> page(
      Actor actor, @Nullable MessagePlace from, boolean backward, int limit) {
    return messages.inbox(actor.accountId(), from, backward, limit).stream()
        .map(Message::row)
        .toList();
  }

  /** How many messages the actor has not opened, counted up to {@link #MOST_COUNTED}. */
  public int unread(Actor actor) {
    return actor.signedIn() ? messages.unread(actor.accountId(), MOST_COUNTED) : 0;
  }

  /**
   * Takes all the actor's messages until a moment as read, the mailbox of somebody who is back.
   *
   * @param until the moment of the list that the reader saw: what has come since stays unread
   */
  public void readAll(Actor actor, Instant until) {
    if (actor.signedIn()) {
      messages.unreadUntil(actor.accountId(), until).forEach(one -> one.read(clock.now()));
    }
  }

  /**
   * Opens a message of the actor's own, which is then read. To open it again changes nothing.
   *
   * @throws NotFoundException when there is none, or it is somebody else's
   */
  public MessageRow open(Actor actor, long messageId) {
    Message message =
        messages
            .find(messageId)
            .filter(found -> actor.signedIn() && found.isFor(actor.accountId()))
            .orElseThrow(() -> new NotFoundException(new SubjectRef("message", messageId)));
    message.read(clock.now());
    return message.row();
  }
}
