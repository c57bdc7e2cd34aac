package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.assessment.AssessmentAccess;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** Nobody is told no without having seen the checks and had the opportunity to answer (ours). */
@ApplicationScoped
class HearingGuard implements Guard<Case, CaseTransition> {

  @Inject private AssessmentAccess assessments;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.DECIDE_ON_DELEGATION, CaseTransition.DECIDE);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    Ruling ruling =
        attempt.transition() == CaseTransition.DECIDE
            ? attempt.input(Ruling.class)
            : attempt.input(DelegatedRuling.class).ruling();
    boolean heard = ruling.outcome().grants() || assessments.noticeWasGiven(attempt.subject().id());
    return heard ? Verdict.allowed() : Verdict.refused("decision.refused.notHeard");
  }
}
