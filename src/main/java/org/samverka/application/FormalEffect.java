package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Keeps how the formal check ended. */
@ApplicationScoped
class FormalEffect implements Effect<Case, CaseTransition> {

  @Inject private CaseWorkRepository work;

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
  }
}
