package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseTransition;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** When the assessment begins, a check is begun for each commitment that was answered. */
@ApplicationScoped
class BeginEffect implements Effect<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;
  @Inject private CaseDirectory cases;
  @Inject private SamverkaClock clock;

  @Override
  public Set<CaseTransition> follows() {
    return EnumSet.of(CaseTransition.START_ASSESSMENT);
  }

  @Override
  public void carryOut(Attempt<Case, CaseTransition> attempt) {
    long caseId = attempt.subject().id();
    if (!repository.checks(caseId).isEmpty()) {
      return;
    }
    int place = 0;
    for (CommitmentView version : cases.content(caseId, TextLanguage.SV).commitments()) {
      repository.add(new Check(caseId, version, place++, attempt.actor(), clock.today()));
    }
  }
}
