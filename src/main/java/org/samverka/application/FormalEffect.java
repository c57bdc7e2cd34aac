package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Keeps how the formal check ended, and tells the association when it is dismissed. */
@ApplicationScoped
class FormalEffect implements Effect<Case, CaseTransition> {

  @Inject private CaseWorkRepository work;
  @Inject private DeskLetters letters;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.START_ASSESSMENT, CaseTransition.DISMISS);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    FormalFinding finding = attempt.input(FormalFinding.class);
    work.add(
        new FormalCheck(
            attempt.subject().id(),
            finding.outcome(),
            finding.unmet(),
            finding.reason(),
            attempt.actor(),
            attempt.at()));
    if (attempt.transition() == CaseTransition.DISMISS) {
      letters.dismissed(attempt.subject(), finding);
    }
  }
}
