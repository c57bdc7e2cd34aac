package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseTransition;
import org.samverka.application.Conflict;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * A delegate decides within their level of the delegation scheme, and without a conflict of
 * interest. That they are not the officer of the case, {@link org.samverka.application.CaseAccess}
 * sees to.
 */
@ApplicationScoped
class DelegationGuard implements Guard<Case, CaseTransition> {

  @Inject private DelegationScheme scheme;
  @Inject private AmountAtStake stake;
  @Inject private CaseDirectory directory;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.DECIDE_ON_DELEGATION);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    DelegatedRuling decided = attempt.input(DelegatedRuling.class);
    LocalDate today = SwedishDates.dayOf(attempt.at());
    List<MessageKey> against = new ArrayList<>();
    boolean conflicted =
        directory.conflictOf(attempt.subject().id(), attempt.actor().accountId())
            == Conflict.CONFLICTED;
    if (!decided.unbiased() || conflicted) {
      against.add(MessageKey.of("decision.refused.bias"));
    }
    DecisionBody level = scheme.levelOf(attempt.actor(), today);
    DelegationPolicy policy = scheme.on(today);
    Money amount = stake.of(decided.ruling());
    if (!policy.allows(level, amount)) {
      against.add(
          MessageKey.of("decision.refused.level", policy.ceiling(level).orElseThrow(), amount));
    }
    return Verdict.of(against);
  }
}
