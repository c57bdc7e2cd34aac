package org.samverka.commitment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** With each step the period before ends and a new one begins, with what it rests on. */
@ApplicationScoped
class StandingHistory implements Effect<CommitmentState, StandingTransition> {

  @Inject private StandingRepository repository;

  @Override
  public Set<StandingTransition> follows() {
    return EnumSet.allOf(StandingTransition.class);
  }

  @Override
  public void carryOut(Attempt<CommitmentState, StandingTransition> attempt) {
    CommitmentState state = attempt.subject();
    repository.current(state.id()).ifPresent(period -> period.end(attempt.at()));
    repository.add(
        new StatePeriod(
            state,
            attempt.input(StateGround.class),
            attempt.reason(),
            attempt.actor(),
            attempt.at()));
  }
}
