package org.samverka.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;

/**
 * The content of a decision.
 *
 * @param amountPerYear whole kronor a year; nothing unless money is granted
 * @param period what the grant is for; null unless money is granted
 * @param lastReportOn the last day for the final report; null unless money is granted
 * @param reservations what members had entered against the decision; empty for none
 */
public record Ruling(
    DecisionOutcome outcome,
    Money amountPerYear,
    @Nullable Period period,
    List<String> conditions,
    @Nullable LocalDate lastReportOn,
    String reasons,
    String reservations) {

  /** Keeps its own copy. */
  public Ruling {
    conditions = List.copyOf(conditions);
  }

  /** All that the decision binds the city to pay: the amount of each year that is begun. */
  public Money total() {
    Period span = period;
    if (span == null) {
      return Money.ZERO;
    }
    LocalDate after = span.to().plusDays(1);
    long years = ChronoUnit.YEARS.between(span.from(), after);
    long begun = span.from().plusYears(years).isBefore(after) ? years + 1 : years;
    return new Money(amountPerYear.kronor() * begun);
  }
}
