package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.decision.DecisionAccess;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * Money leaves only for a partnership that runs, and only when the decision is final or was not
 * awaited for a reason.
 */
@ApplicationScoped
class DisbursementRules
    implements Guard<Disbursement, DisbursementTransition>,
        Effect<Disbursement, DisbursementTransition> {

  @Inject private PartnershipRepository partnerships;
  @Inject private DecisionAccess decisions;
  @Inject private SamverkaClock clock;

  @Override
  public Set<DisbursementTransition> guards() {
    return EnumSet.of(DisbursementTransition.APPROVE, DisbursementTransition.PAY);
  }

  @Override
  public Verdict judge(Attempt<Disbursement, DisbursementTransition> attempt) {
    Partnership one = partnerships.one(attempt.subject().partnershipId());
    if (!one.stage().isRunning()) {
      return Verdict.refused("partnership.refused.notRunning");
    }
    return decisions.isFinal(one.caseId()) || one.notAwaitedBecause().isPresent()
        ? Verdict.allowed()
        : Verdict.refused("partnership.refused.notFinal");
  }

  @Override
  public Set<DisbursementTransition> follows() {
    return EnumSet.allOf(DisbursementTransition.class);
  }

  @Override
  public void carryOut(Attempt<Disbursement, DisbursementTransition> attempt) {
    Disbursement one = attempt.subject();
    switch (attempt.transition()) {
      case APPROVE -> one.approvedBy(attempt.actor().name());
      case PAY -> one.paid(clock.today());
      case WITHHOLD -> one.withheld(attempt.requiredReason());
      case RELEASE -> one.withheld(null);
    }
  }
}
