package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Opening pins the commitments; more time is written down with its reason. */
@ApplicationScoped
class ProgrammeSteps implements Effect<Programme, ProgrammeTransition> {

  @Inject private PinnedCommitments pinned;

  @Override
  public Set<ProgrammeTransition> follows() {
    return EnumSet.of(
        ProgrammeTransition.OPEN, ProgrammeTransition.EXTEND, ProgrammeTransition.REOPEN);
  }

  @Override
  public void carryOut(Attempt<Programme, ProgrammeTransition> attempt) {
    Programme programme = attempt.subject();
    if (attempt.transition() == ProgrammeTransition.OPEN) {
      programme.pin(pinned.versions(programme));
    } else {
      programme.extend(
          attempt.input(LaterDeadline.class).day(),
          attempt.requiredReason(),
          attempt.at(),
          attempt.actor());
    }
  }
}
