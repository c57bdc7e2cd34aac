package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.samverka.application.CaseTransition;
import org.samverka.decision.DecisionAccess;
import org.samverka.kernel.Money;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Moved;

/**
 * When a plain mistake in the amount of a decision is corrected, the partnership and what is
 * planned to be paid follow it at once. What both have signed stays as it was signed, until a new
 * edition.
 */
@ApplicationScoped
class DecisionFollower {

  @Inject private PartnershipRepository partnerships;
  @Inject private DisbursementRepository payments;
  @Inject private DecisionAccess decisions;
  @Inject private Event<PartnershipCorrected> corrected;
  @Inject private SamverkaClock clock;

  void caseMoved(@Observes Moved moved) {
    if (moved.subject().kind().equals(Activation.OF_A_CASE)
        && moved.transition().equals(CaseTransition.CORRECT.name())) {
      partnerships.ofCase(moved.subject().id()).ifPresent(this::follow);
    }
  }

  private void follow(Partnership one) {
    Money amount = decisions.of(one.caseId()).orElseThrow().amountPerYear();
    if (amount.equals(one.amountPerYear())) {
      return;
    }
    one.follow(amount, clock.now());
    payments.of(one.id()).stream()
        .filter(payment -> payment.stage() == DisbursementStage.PLANNED)
        .forEach(payment -> payment.follow(amount, clock.now()));
    payments.flush();
    corrected.fire(new PartnershipCorrected(one.associationId()));
  }
}
