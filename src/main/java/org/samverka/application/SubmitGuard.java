package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.association.AssociationAccess;
import org.samverka.association.SignatoryInfo;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * Nothing is submitted that is not complete and signed by as many as the association's rule asks.
 */
@ApplicationScoped
class SubmitGuard implements Guard<Case, CaseTransition> {

  @Inject private CaseRepository repository;
  @Inject private AssociationAccess associations;
  @Inject private SamverkaClock clock;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.SUBMIT);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    Submission submission = attempt.input(Submission.class);
    Case one = attempt.subject();
    Set<Long> signatories =
        associations.signatoriesOf(one.associationId(), clock.today()).stream()
            .map(SignatoryInfo::accountId)
            .collect(Collectors.toSet());
    long signed =
        repository.signatures(one.id()).stream()
            .filter(s -> s.covers(submission.hash()) && signatories.contains(s.accountId()))
            .count();
    if (signed < associations.signaturesNeeded(one.associationId())) {
      return Verdict.refused("application.refused.signatures");
    }
    return Verdict.of(Completeness.missing(submission.content()));
  }
}
