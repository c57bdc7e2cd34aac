package org.samverka.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;

/**
 * A decision as it reads now, corrections included.
 *
 * @param id the decision; the same after a correction, another after the court annulled it
 * @param amountPerYear whole kronor a year; nothing unless money is granted
 * @param period what the grant is for; null unless money is granted
 * @param conditions what the grant is bound to, in order
 * @param lastReportOn the last day for the final report; null unless money is granted
 * @param paragraph the paragraph of the minutes, or the delegated decision's number
 * @param deciders who decided, by name; for a meeting those who took part
 */
public record DecisionView(
    long id,
    long caseId,
    DecisionOutcome outcome,
    Money amountPerYear,
    @Nullable Period period,
    List<String> conditions,
    @Nullable LocalDate lastReportOn,
    DecisionBody body,
    String paragraph,
    LocalDate decidedOn,
    String reasons,
    List<String> deciders) {

  /** Keeps its own copies. */
  public DecisionView {
    conditions = List.copyOf(conditions);
    deciders = List.copyOf(deciders);
  }
}
