package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** Nobody decides about their own request, and one leaves only for oneself. */
@ApplicationScoped
class MembershipRules implements Guard<Membership, MembershipTransition> {

  @Override
  public Set<MembershipTransition> guards() {
    return EnumSet.of(
        MembershipTransition.CONFIRM, MembershipTransition.DECLINE, MembershipTransition.LEAVE);
  }

  @Override
  public Verdict judge(Attempt<Membership, MembershipTransition> attempt) {
    boolean own = attempt.subject().isOf(attempt.actor());
    if (attempt.transition() == MembershipTransition.LEAVE) {
      return own ? Verdict.allowed() : Verdict.refused("association.refused.notYours");
    }
    return own ? Verdict.refused("association.refused.own") : Verdict.allowed();
  }
}
