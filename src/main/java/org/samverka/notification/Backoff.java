package org.samverka.notification;

import java.time.Duration;

/**
 * How long to wait before the next attempt: twice as long each time, up to a longest wait.
 *
 * @param first the wait after the first attempt
 * @param longest no wait is longer
 * @param attempts how many attempts are made at most
 */
record Backoff(Duration first, Duration longest, int attempts) {

  /** A mail server may be away over a weekend's start: 16 attempts, a little over two days. */
  static final Backoff MAIL = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6), 16);

  /** A deadline must come about however long it takes to mend what stops it. */
  static final Backoff TIMER =
      new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), Integer.MAX_VALUE);

  private static final int ENOUGH_DOUBLING = 30;

  /** The wait after so many attempts have failed. */
  Duration after(int failed) {
    Duration wait = first.multipliedBy(1L << Math.min(Math.max(failed - 1, 0), ENOUGH_DOUBLING));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }

  /** Whether no attempt is left. */
  boolean isOver(int failed) {
    return failed >= attempts;
  }
}
