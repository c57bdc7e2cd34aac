package org.samverka.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** What the list is sorted by, each with an index of its own. */
public enum RegisterSort {
  /** By the association's name, in Swedish order. */
  NAME("sortName", value -> value),
  /** By the day of the last check. */
  CHECKED("checkedOn", LocalDate::parse),
  /** By the amount a year. */
  AMOUNT("amountPerYear", Long::valueOf),
  /** By the last day of the grant. */
  UNTIL("grantUntil", LocalDate::parse);

  private final String property;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<String, ? extends Comparable<?>> reader;

  RegisterSort(String property, Function<String, ? extends Comparable<?>> reader) {
    this.property = property;
    this.reader = reader;
  }

  String property() {
    return property;
  }

  /** Reads a value of the column from a cursor; empty when it is none. */
  Optional<Comparable<?>> read(String value) {
    try {
      return Optional.of(reader.apply(value));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
