package org.samverka.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SamverkaClock;

/** When a day that is a deadline is over: after 23:59:59 in Stockholm, summer and winter. */
final class Deadline {

  private Deadline() {}

  /** The first moment that is too late. */
  static Instant end(LocalDate deadline) {
    return deadline.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant();
  }

  /** The first moment of a day. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(SamverkaClock.STOCKHOLM).toInstant();
  }

  static boolean isWithin(Instant moment, @Nullable LocalDate opens, @Nullable LocalDate deadline) {
    return opens != null
        && deadline != null
        && !moment.isBefore(start(opens))
        && moment.isBefore(end(deadline));
  }
}
