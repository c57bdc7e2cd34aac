package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.kernel.MessageKey;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * What must be there before the association is told what will be proposed, and before it is
 * reviewed: every commitment checked, with a reason unless it is met, and a proposal. Before a
 * rejection, and before conditions that were not applied for, the association has been heard on
 * them; a lower amount alone needs no notice (practice).
 */
@ApplicationScoped
class SendGuard implements Guard<Case, CaseTransition> {

  @Inject private AssessmentRepository repository;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.GIVE_NOTICE, CaseTransition.SEND_TO_REVIEW);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    long caseId = attempt.subject().id();
    List<MessageKey> against = new ArrayList<>();
    long open = repository.checks(caseId).stream().filter(check -> !check.isDone()).count();
    if (open > 0) {
      against.add(MessageKey.of("assessment.refused.checksLeft", open));
    }
    Optional<CaseProposal> proposal = repository.proposal(caseId);
    if (proposal.isEmpty()) {
      against.add(MessageKey.of("assessment.refused.noProposal"));
    } else if (attempt.transition() == CaseTransition.SEND_TO_REVIEW) {
      against.addAll(unheard(proposal.get(), repository.notices(caseId)));
    }
    return Verdict.of(against);
  }

  private static List<MessageKey> unheard(CaseProposal proposal, List<Notice> notices) {
    List<Notice> heard = notices.stream().filter(notice -> !notice.isOpen()).toList();
    Set<String> told = new HashSet<>();
    heard.forEach(notice -> told.addAll(notice.conditions()));
    boolean toldOfRejection =
        heard.stream().anyMatch(notice -> notice.proposed() == ProposalOutcome.REJECT);
    List<MessageKey> against = new ArrayList<>();
    if (proposal.outcome() == ProposalOutcome.REJECT && !toldOfRejection) {
      against.add(MessageKey.of("assessment.refused.unheardRejection"));
    }
    if (!told.containsAll(proposal.conditions())) {
      against.add(MessageKey.of("assessment.refused.unheardConditions"));
    }
    return against;
  }
}
