package org.samverka.monitoring;

import static org.samverka.monitoring.DeviationTransition.DECIDE_SUSPENSION;
import static org.samverka.monitoring.DeviationTransition.DECIDE_TERMINATION;
import static org.samverka.monitoring.DeviationTransition.FIND_UNFOUNDED;
import static org.samverka.monitoring.DeviationTransition.FOLLOW_UP;
import static org.samverka.monitoring.DeviationTransition.INVESTIGATE;
import static org.samverka.monitoring.DeviationTransition.REMARK_ON;
import static org.samverka.monitoring.DeviationTransition.REQUIRE_PLAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/**
 * How a deviation moves the standing of the commitment it is about: questioned after a human has
 * triaged it and found it worth looking into, which is not public; settled by what is found.
 */
@ApplicationScoped
class StandingEffect implements Effect<Deviation, DeviationTransition> {

  @Inject private CommitmentStates states;
  @Inject private SamverkaClock clock;

  @Override
  public Set<DeviationTransition> follows() {
    return EnumSet.of(
        INVESTIGATE,
        FIND_UNFOUNDED,
        REMARK_ON,
        REQUIRE_PLAN,
        FOLLOW_UP,
        DECIDE_SUSPENSION,
        DECIDE_TERMINATION);
  }

  @Override
  public void carryOut(Attempt<Deviation, DeviationTransition> attempt) {
    Deviation one = attempt.subject();
    if (one.commitmentId() == 0) {
      return;
    }
    Actor person = DeviationRules.inTheNameOf(attempt.actor());
    switch (attempt.transition()) {
      case INVESTIGATE ->
          states.question(
              person,
              one.associationId(),
              one.caseId(),
              one.commitmentId(),
              StateSource.CONCERN,
              clock.today(),
              attempt.requiredReason());
      case FIND_UNFOUNDED, FOLLOW_UP -> settle(person, one, CheckOutcome.MET, attempt);
      case REMARK_ON, REQUIRE_PLAN -> settle(person, one, CheckOutcome.REMEDIABLE, attempt);
      default -> settle(person, one, CheckOutcome.NOT_MET, attempt);
    }
  }

  private void settle(
      Actor person,
      Deviation one,
      CheckOutcome outcome,
      Attempt<Deviation, DeviationTransition> attempt) {
    states.applyOutcome(
        person,
        one.associationId(),
        one.caseId(),
        one.commitmentId(),
        outcome,
        StateSource.DECISION,
        clock.today(),
        attempt.requiredReason());
  }
}
