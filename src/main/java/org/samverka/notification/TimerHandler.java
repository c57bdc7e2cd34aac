package org.samverka.notification;

import java.time.Instant;
import org.samverka.kernel.SubjectRef;

/**
 * What is done when a timer of one kind falls due. A CDI bean of the feature that sets such timers.
 */
public interface TimerHandler {

  /** The kind of timer it answers, beginning with its feature: {@code application.supplement}. */
  String kind();

  /**
   * Does what is due, as {@link org.samverka.identity.Actor#SYSTEM}. It runs in a transaction that
   * also marks the timer as done: what it writes comes about exactly once. The world may have moved
   * on since the timer was set, so it looks first whether there is still anything to do. If it
   * throws, all is undone and it is tried again later.
   *
   * @param subject what the timer was set for
   * @param dueAt when it fell due, which may be long ago
   */
  void due(SubjectRef subject, Instant dueAt);
}
