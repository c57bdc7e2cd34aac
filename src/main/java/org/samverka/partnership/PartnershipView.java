package org.samverka.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;

/**
 * A partnership as its page shows it.
 *
 * @param seen its version, to be handed back with a step
 * @param registryNumber of the case; empty when it has none
 * @param notAwaitedBecause why it did not wait for the decision to become final; empty when it did
 * @param noticeEndsOn the last day under a notice; null when none is given
 * @param decisionFinal whether the decision can no longer be appealed
 * @param roles whom the reader is to it
 * @param steps what the reader may do now
 * @param history every stage, the oldest first
 */
public record PartnershipView(
    long id,
    long seen,
    long caseId,
    String registryNumber,
    long associationId,
    String associationName,
    String activityName,
    Money amountPerYear,
    Period period,
    PartnershipStage stage,
    String notAwaitedBecause,
    @Nullable LocalDate noticeEndsOn,
    boolean decisionFinal,
    Set<Role> roles,
    Set<PartnershipTransition> steps,
    List<PartnershipStagePeriod> history) {

  /** Whether the reader belongs to the association. */
  public boolean isOwn() {
    return roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
  }

  /** Whether the reader is the officer of its case. */
  public boolean isOfficer() {
    return roles.contains(Role.OFFICER);
  }
}
