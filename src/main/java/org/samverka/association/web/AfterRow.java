package org.samverka.association.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Whether a cursor from an address is one that the lists here have given out. */
final class AfterRow {

  private AfterRow() {}

  /** A value and the id of a row. */
  static boolean isRow(List<String> parts) {
    return parts.size() == 2 && parts.get(1).matches("\\d{1,18}");
  }

  /** A moment and the id of a row. */
  static boolean isMoment(List<String> parts) {
    if (!isRow(parts)) {
      return false;
    }
    try {
      return Instant.parse(parts.get(0)).isAfter(Instant.EPOCH);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
