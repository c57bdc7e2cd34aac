package org.samverka.notification;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/**
 * Every message to anybody, secret links included, so that a demonstration works without a mail
 * server. Outside a demonstration there is no such thing.
 */
@Service
public class DemonstrationMailbox {

  @Inject private MessageRepository messages;
  @Inject private Settings settings;

  /** Whether there is one. */
  public boolean exists() {
    return settings.flag(Setting.DEMONSTRATION);
  }

  /**
   * A part of all messages, the newest first.
   *
   * @param actor anybody
   * @param address only messages to addresses that contain this; empty for all
   * @param from the message to go on from; null for the start
   * @param backward whether what stands before {@code from} is asked for; it comes backwards
   * @throws NotFoundException outside a demonstration
   */
  public List<MessageRow> page(
      Actor actor, String address, @Nullable MessagePlace from, boolean backward, int limit) {
    if (!exists()) {
      throw new NotFoundException("mailbox for " + actor.accountId());
    }
    return messages.sent(address, from, backward, limit).stream().map(Message::row).toList();
  }
}
