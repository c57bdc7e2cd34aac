package org.samverka.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.samverka.kernel.Written;

/**
 * A case as a line in a list at the city: nothing of its content.
 *
 * @param officer the officer's name; empty while there is none
 * @param days how many days it has been with the city, from 1
 */
public record QueueRow(
    CaseRow row, String association, String programme, String officer, long days) {

  static long days(CaseRow row, LocalDate today) {
    return row.receivedAt() == null
        ? 0
        : ChronoUnit.DAYS.between(Written.day(row.receivedAt()), today) + 1;
  }
}
