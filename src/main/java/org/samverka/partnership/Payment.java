package org.samverka.partnership;

import java.util.List;
import java.util.Set;

/**
 * A payment as its page shows it.
 *
 * @param accounts where it is paid to, as the association has given them; for the city alone
 * @param decisionFinal whether the decision can no longer be appealed
 * @param notAwaitedBecause why the decision was not awaited; empty when it was
 * @param steps what the reader may do now
 */
public record Payment(
    DisbursementView payment,
    long partnershipId,
    String associationName,
    String activityName,
    List<String> accounts,
    boolean decisionFinal,
    String notAwaitedBecause,
    Set<DisbursementTransition> steps) {

  /** Keeps its own copies. */
  public Payment {
    accounts = List.copyOf(accounts);
    steps = Set.copyOf(steps);
  }
}
