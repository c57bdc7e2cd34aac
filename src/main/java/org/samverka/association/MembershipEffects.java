package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.association.AssociationNews.Kind;
import org.samverka.identity.Actor;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.lifecycle.Lifecycle;

/**
 * Who decided is kept with the membership, and people are told. Whoever no longer represents an
 * association no longer signs for it either.
 */
@ApplicationScoped
class MembershipEffects implements Effect<Membership, MembershipTransition> {

  @Inject private Event<AssociationNews> news;
  @Inject private PeopleRepository people;
  @Inject private Lifecycle lifecycle;
  @Inject private MandateStore mandates;

  @Override
  public Set<MembershipTransition> follows() {
    return EnumSet.allOf(MembershipTransition.class);
  }

  @Override
  public void carryOut(Attempt<Membership, MembershipTransition> attempt) {
    Membership membership = attempt.subject();
    switch (attempt.transition()) {
      case CONFIRM -> {
        membership.decided(attempt.actor(), attempt.at(), null);
        tell(membership, Kind.MEMBERSHIP_CONFIRMED);
      }
      case DECLINE -> {
        membership.decided(attempt.actor(), attempt.at(), attempt.requiredReason());
        tell(membership, Kind.MEMBERSHIP_DECLINED);
        takeMandates(membership, attempt.requiredReason());
      }
      case LEAVE -> {
        membership.ended(attempt.actor(), attempt.at(), attempt.requiredReason());
        takeMandates(membership, attempt.requiredReason());
      }
      case END -> {
        membership.ended(attempt.actor(), attempt.at(), attempt.requiredReason());
        tell(membership, Kind.MEMBERSHIP_ENDED);
        takeMandates(membership, attempt.requiredReason());
      }
    }
  }

  private void takeMandates(Membership membership, String reason) {
    for (Mandate mandate : people.standing(membership.associationId(), membership.accountId())) {
      lifecycle.apply(
          mandates,
          mandate.id(),
          mandate.version(),
          mandate.stage() == MandateStage.CLAIMED
              ? MandateTransition.DECLINE
              : MandateTransition.END,
          Actor.SYSTEM,
          null,
          reason);
    }
  }

  private void tell(Membership membership, Kind kind) {
    news.fire(
        new AssociationNews(
            kind, membership.associationId(), membership.id(), membership.accountId()));
  }
}
