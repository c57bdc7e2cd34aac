package org.samverka.desk;

import java.util.List;
import org.samverka.notification.MessageRow;
import org.samverka.notification.NextStep;

/**
 * What somebody's home shows.
 *
 * @param steps what waits for them, the most important first
 * @param unread how many messages they have not opened
 * @param messages their latest messages, the unread first
 */
public record Welcome(List<NextStep> steps, int unread, List<MessageRow> messages) {

  /** Copies the lists. */
  public Welcome {
    steps = List.copyOf(steps);
    messages = List.copyOf(messages);
  }
}
