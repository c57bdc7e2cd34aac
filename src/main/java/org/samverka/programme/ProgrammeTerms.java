package org.samverka.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a programme offers and asks for, beside its words. Amounts in whole kronor; 0 while they are
 * not given.
 *
 * @param moneyAvailable what there is to share
 * @param highestAmount the most that one application may ask for
 * @param grantFrom the first day of the grant's period
 * @param grantUntil its last day
 * @param opensOn the first day one can apply
 * @param deadlineOn the last day, until 23:59:59 in Stockholm
 * @param years the numbers of years that can be applied for, of 1 to 3
 * @param commitments the commitments that are asked for
 */
public record ProgrammeTerms(
    long moneyAvailable,
    long highestAmount,
    @Nullable LocalDate grantFrom,
    @Nullable LocalDate grantUntil,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate deadlineOn,
    GrantKind kind,
    Set<Integer> years,
    Set<ApplicantForm> forms,
    Set<Long> commitments,
    List<Paper> papers,
    List<PlannedReport> reports) {

  /** Keeps its own copies. */
  public ProgrammeTerms {
    years = Set.copyOf(years);
    forms = Set.copyOf(forms);
    commitments = Set.copyOf(commitments);
    papers = List.copyOf(papers);
    reports = List.copyOf(reports);
  }
}
