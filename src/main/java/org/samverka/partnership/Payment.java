package org.samverka.partnership;

import java.util.List;
import java.util.Set;
import org.samverka.association.AssociationField;

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
    List<Account> accounts,
    boolean decisionFinal,
    String notAwaitedBecause,
    Set<DisbursementTransition> steps) {

  /**
   * An account of the association.
   *
   * @param kind bankgiro or plusgiro
   * @param number as it is written: 5050-1055
   */
  public record Account(AssociationField kind, String number) {}

  /** Keeps its own copies. */
  public Payment {
    accounts = List.copyOf(accounts);
    steps = Set.copyOf(steps);
  }
}
