package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.samverka.application.CaseTransition;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.kernel.Period;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Moved;

/**
 * When a plain mistake in a decision's amount or days is corrected, the partnership, what is
 * planned to be paid and the day it expires follow at once. What both have signed stays as it was
 * signed, until a new edition.
 */
@ApplicationScoped
class DecisionFollower {

  /** Stages in which it waits for its last day; under a notice it waits for another. */
  private static final Set<PartnershipStage> EXPIRES =
      EnumSet.of(PartnershipStage.ACTIVE, PartnershipStage.UNDER_CORRECTION);

  @Inject private PartnershipRepository partnerships;
  @Inject private PaymentPlan payments;
  @Inject private ExpiryTimer expiry;
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
    DecisionView decision = decisions.of(one.caseId()).orElseThrow();
    Period period = Objects.requireNonNull(decision.period(), "a partnership without a grant");
    if (!decision.amountPerYear().equals(one.amountPerYear()) || !period.equals(one.period())) {
      one.follow(decision.amountPerYear(), period, clock.now());
      if (one.stage().isRunning()) {
        payments.draw(one);
      }
      if (EXPIRES.contains(one.stage())) {
        expiry.set(one);
      }
    }
    corrected.fire(new PartnershipCorrected(one.id(), one.associationId()));
  }
}
