package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.Timers;

/**
 * Opening pins the commitments; more time is written down with its reason; when the time is over a
 * timer closes the programme.
 */
@ApplicationScoped
class ProgrammeSteps implements Effect<Programme, ProgrammeTransition> {

  @Inject private PinnedCommitments pinned;
  @Inject private Timers timers;

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
    LocalDate deadline = programme.deadlineOn();
    if (deadline != null) {
      timers.at(Deadline.end(deadline), DeadlineTimer.KIND, programme.ref());
    }
  }
}
