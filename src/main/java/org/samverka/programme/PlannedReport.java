package org.samverka.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that whoever gets a grant hands in: due on a day, or some months after the period ends.
 *
 * @param dueOn the day; null when it follows the period
 * @param monthsAfter months after the end of the period; null when a day is given
 * @param signed whether a signatory signs it
 */
public record PlannedReport(
    ReportKind kind, @Nullable LocalDate dueOn, @Nullable Integer monthsAfter, boolean signed) {

  /** The day it falls due for a grant whose period ends on {@code periodEnd}. */
  public LocalDate dueFor(LocalDate periodEnd) {
    if (dueOn != null) {
      return dueOn;
    }
    return monthsAfter == null ? periodEnd : periodEnd.plusMonths(monthsAfter);
  }
}
