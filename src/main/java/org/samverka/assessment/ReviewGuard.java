package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.identity.Actor;
import org.samverka.kernel.MessageKey;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** Who has assessed does not review, and a limit that needs a lawyer has been looked at by one. */
@ApplicationScoped
class ReviewGuard implements Guard<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.RETURN, CaseTransition.READY);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    List<Check> checks = repository.checks(attempt.subject().id());
    if (hasAssessed(checks, attempt.actor())) {
      return Verdict.refused("assessment.refused.ownAssessment");
    }
    boolean open =
        attempt.transition() == CaseTransition.READY
            && !attempt.input(Release.class).legalReview()
            && checks.stream().anyMatch(Check::needsLegalReview);
    return open
        ? Verdict.of(List.of(MessageKey.of("assessment.refused.legalReview")))
        : Verdict.allowed();
  }

  private static boolean hasAssessed(List<Check> checks, Actor actor) {
    return checks.stream().anyMatch(check -> check.officerId() == actor.accountId());
  }
}
