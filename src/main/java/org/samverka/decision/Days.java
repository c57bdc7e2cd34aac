package org.samverka.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;

/** Reads days that must lie between two others. */
final class Days {

  private Days() {}

  /** The day, if it is given and lies between the two, both included; else a fault at its name. */
  static LocalDate between(
      Faults faults, String name, @Nullable LocalDate day, LocalDate first, LocalDate last) {
    if (day == null) {
      faults.add(name, MessageKey.of("kernel.date.empty"));
      return first;
    }
    if (day.isBefore(first) || day.isAfter(last)) {
      faults.add(name, outside(first, last));
      return first;
    }
    return day;
  }

  /** That a day lies outside; when only one day will do, which. */
  static MessageKey outside(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? MessageKey.of("decision.fault.onlyDay", first)
        : MessageKey.of("decision.fault.between", first, last);
  }
}
