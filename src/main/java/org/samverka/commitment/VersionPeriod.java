package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** With each step, a version gets the day from which, or until which, it is in force. */
@ApplicationScoped
class VersionPeriod implements Effect<CommitmentVersion, VersionTransition> {

  @Override
  public Set<VersionTransition> follows() {
    return EnumSet.allOf(VersionTransition.class);
  }

  @Override
  public void carryOut(Attempt<CommitmentVersion, VersionTransition> attempt) {
    LocalDate day = attempt.input(FromDay.class).day();
    CommitmentVersion version = attempt.subject();
    if (attempt.transition() == VersionTransition.PUBLISH) {
      version.fix(day, attempt.at(), attempt.actor());
    } else {
      version.endOn(day, attempt.at(), attempt.actor());
    }
  }
}
