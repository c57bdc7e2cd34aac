package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** A comment that says nothing is not sent; whoever has nothing to say need not do anything. */
@ApplicationScoped
class CommentGuard implements Guard<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.RECEIVE_COMMENT);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    boolean said =
        repository.notices(attempt.subject().id()).stream()
            .filter(Notice::isOpen)
            .anyMatch(
                notice ->
                    !notice.comment().isEmpty()
                        || repository.told(notice.id()).stream()
                            .anyMatch(one -> !one.answer().isEmpty()));
    return said ? Verdict.allowed() : Verdict.refused("assessment.refused.nothingSaid");
  }
}
