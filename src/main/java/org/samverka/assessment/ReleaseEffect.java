package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/**
 * When a reviewer releases a case, its checks take effect on how the association stands by its
 * commitments. Not before: until a second pair of eyes has agreed, and the association has been
 * heard where it must be, a finding is one person's work in progress, and the standing shows in the
 * register. The step is taken in the name of the officer who checked, by the portal.
 */
@ApplicationScoped
class ReleaseEffect implements Effect<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;
  @Inject private CommitmentStates states;
  @Inject private AssessmentLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.READY, CaseTransition.RETURN, CaseTransition.SEND_TO_REVIEW);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    Case one = attempt.subject();
    switch (attempt.transition()) {
      case SEND_TO_REVIEW -> letters.toReview(one);
      case RETURN -> letters.returned(one, attempt.actor(), attempt.requiredReason());
      default -> {
        repository.proposal(one.id()).ifPresent(proposal -> proposal.release(attempt.actor()));
        repository.checks(one.id()).forEach(check -> takeEffect(one, check));
        letters.released(one);
      }
    }
  }

  private void takeEffect(Case one, Check check) {
    Actor inTheOfficersName =
        new Actor(check.officerId(), check.officerName(), Set.of(Role.SYSTEM));
    states.applyOutcome(
        inTheOfficersName,
        one.associationId(),
        one.id(),
        check.commitmentId(),
        check.outcome(),
        check.source(),
        check.checkedOn(),
        check.reason());
  }
}
