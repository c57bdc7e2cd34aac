package org.samverka.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;

/**
 * What the officer proposes for a decision.
 *
 * @param amountPerYear nothing when it is to be rejected
 * @param years how many years, 1 to 3; 0 when it is to be rejected
 * @param conditions what the grant is bound to, each a sentence; none are usual
 * @param reasons why, in words that the association understands
 * @param lastReportOn the last day for the final report; null when it is to be rejected
 * @param methods how well founded the methods are
 * @param officer who proposes, by name as it was then
 * @param releasedBy the reviewer who released it for decision; empty until then
 */
public record Proposal(
    ProposalOutcome outcome,
    Money amountPerYear,
    int years,
    List<String> conditions,
    String reasons,
    @Nullable LocalDate lastReportOn,
    MethodGrade methods,
    String officer,
    String releasedBy) {

  /** Keeps its own copy. */
  public Proposal {
    conditions = List.copyOf(conditions);
  }
}
