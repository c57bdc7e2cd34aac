package org.samverka.kernel;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record Period(LocalDate from, LocalDate to) {

  /** Refuses a period that ends before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new InvalidValueException(MessageKey.of("kernel.period.backwards"));
    }
  }

  /** Whether the day is in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether they share a day. */
  public boolean overlaps(Period other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /** As in tables: 2027-01-01 – 2027-12-31. */
  @Override
  public String toString() {
    return from + " – " + to;
  }
}
