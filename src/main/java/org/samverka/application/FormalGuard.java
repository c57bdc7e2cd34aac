package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * An assessment begins on an application that is complete, or on one that the officer has said to
 * examine as it is; a supplement is answered before it is sent.
 */
@ApplicationScoped
class FormalGuard implements Guard<Case, CaseTransition> {

  @Inject private CaseWorkRepository work;
  @Inject private Outstanding outstanding;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.START_ASSESSMENT, CaseTransition.RECEIVE_SUPPLEMENT);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    long caseId = attempt.subject().id();
    if (attempt.transition() == CaseTransition.RECEIVE_SUPPLEMENT) {
      List<SupplementView> asked = work.supplements(caseId);
      boolean answered =
          asked.stream().filter(SupplementView::isOpen).allMatch(s -> s.isComplete());
      return answered
          ? Verdict.allowed()
          : Verdict.refused("application.refused.supplementUnanswered");
    }
    FormalFinding finding = attempt.input(FormalFinding.class);
    boolean asItIs = finding.outcome() == FormalResult.Outcome.AS_IT_IS;
    return asItIs || outstanding.of(caseId).isEmpty()
        ? Verdict.allowed()
        : Verdict.refused("application.refused.outstanding");
  }
}
