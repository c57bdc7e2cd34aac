package org.samverka.partnership;

import static org.samverka.partnership.PartnershipTransition.ACTIVATE;
import static org.samverka.partnership.PartnershipTransition.ACTIVATE_BEFORE_FINAL;
import static org.samverka.partnership.PartnershipTransition.FINISH_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.OFFER_CORRECTION;
import static org.samverka.partnership.PartnershipTransition.RESUME;
import static org.samverka.partnership.PartnershipTransition.SEND_FOR_SIGNATURE;
import static org.samverka.partnership.PartnershipTransition.SUSPEND;
import static org.samverka.partnership.PartnershipTransition.TERMINATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * Nothing is offered that is not written, nothing holds that both have not signed, and what stops a
 * partnership is decided at the level that granted it.
 */
@ApplicationScoped
class PartnershipGuard implements Guard<Partnership, PartnershipTransition> {

  private static final Set<PartnershipTransition> AT_THE_LEVEL_THAT_GRANTED =
      EnumSet.of(SUSPEND, RESUME, TERMINATE);

  @Inject private AgreementRepository agreements;
  @Inject private Agreements reading;
  @Inject private DecisionAccess decisions;
  @Inject private PartnershipAccess access;

  @Override
  public Set<PartnershipTransition> guards() {
    EnumSet<PartnershipTransition> all =
        EnumSet.of(
            SEND_FOR_SIGNATURE,
            OFFER_CORRECTION,
            FINISH_CORRECTION,
            ACTIVATE,
            ACTIVATE_BEFORE_FINAL);
    all.addAll(AT_THE_LEVEL_THAT_GRANTED);
    return all;
  }

  @Override
  public Verdict judge(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    if (AT_THE_LEVEL_THAT_GRANTED.contains(attempt.transition())) {
      return atTheLevelThatGranted(attempt);
    }
    return switch (attempt.transition()) {
      case SEND_FOR_SIGNATURE, OFFER_CORRECTION -> written(one);
      case FINISH_CORRECTION -> settled(one);
      case ACTIVATE ->
          decisions.isFinal(one.caseId())
              ? signed(one)
              : Verdict.refused("partnership.refused.notFinal");
      default -> signed(one);
    };
  }

  private Verdict written(Partnership one) {
    if (!rests(one)) {
      return Verdict.refused("partnership.refused.noDecision");
    }
    Agreement latest = agreements.latest(one.id());
    if (latest.stage() != AgreementStage.DRAFT) {
      return Verdict.refused("partnership.refused.nothingWritten");
    }
    return latest.parts().keySet().containsAll(EnumSet.allOf(AgreementPart.class))
        ? Verdict.allowed()
        : Verdict.refused("partnership.refused.emptyPart");
  }

  private Verdict signed(Partnership one) {
    if (!rests(one)) {
      return Verdict.refused("partnership.refused.noDecision");
    }
    return reading.isSigned(one, agreements.latest(one.id()))
        ? Verdict.allowed()
        : Verdict.refused("partnership.refused.notSigned");
  }

  /** A draft that was never offered may be given up; what was offered waits for both. */
  private Verdict settled(Partnership one) {
    Agreement latest = agreements.latest(one.id());
    return latest.stage() == AgreementStage.OFFERED && !reading.isSigned(one, latest)
        ? Verdict.refused("partnership.refused.notSigned")
        : Verdict.allowed();
  }

  /** Whether the decision that it rests on still stands; a court may have annulled it. */
  private boolean rests(Partnership one) {
    return decisions
        .of(one.caseId())
        .filter(decision -> decision.id() == one.decisionId() && decision.outcome().grants())
        .isPresent();
  }

  private Verdict atTheLevelThatGranted(Attempt<Partnership, PartnershipTransition> attempt) {
    boolean met =
        decisions
            .of(attempt.subject().caseId())
            .map(DecisionView::body)
            .filter(body -> body.meets())
            .isPresent();
    Role needed = met ? Role.SECRETARY : Role.DELEGATE;
    return access.rolesOf(attempt.subject(), attempt.actor()).contains(needed)
        ? Verdict.allowed()
        : Verdict.refused(
            met ? "partnership.refused.boardLevel" : "partnership.refused.delegateLevel");
  }
}
