package org.samverka.association;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an association's board.
 *
 * @param id names the row, for changing it
 * @param version the row's version as it was read
 * @param from the first day
 * @param until the last day; null while it lasts
 */
public record BoardMember(
    long id, long version, String name, BoardPost post, LocalDate from, @Nullable LocalDate until) {

  /** Whether the person sits on the board on that day. */
  public boolean sitsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
