package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.association.AssociationNews.Kind;
import org.samverka.identity.Role;
import org.samverka.kernel.SwedishDates;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** The period, and who decided, are kept with the mandate; the person is told. */
@ApplicationScoped
class MandateEffects implements Effect<Mandate, MandateTransition> {

  @Inject private Event<AssociationNews> news;

  @Override
  public Set<MandateTransition> follows() {
    return EnumSet.allOf(MandateTransition.class);
  }

  @Override
  public void carryOut(Attempt<Mandate, MandateTransition> attempt) {
    Mandate mandate = attempt.subject();
    Kind kind =
        switch (attempt.transition()) {
          case CONFIRM -> {
            mandate.confirmed(attempt.input(MandateDecision.class), attempt.actor(), attempt.at());
            yield Kind.MANDATE_CONFIRMED;
          }
          case DECLINE -> {
            mandate.declined(attempt.actor(), attempt.at(), attempt.requiredReason());
            yield Kind.MANDATE_DECLINED;
          }
          case END -> {
            mandate.ended(
                attempt.actor(), SwedishDates.dayOf(attempt.at()), attempt.requiredReason());
            yield Kind.MANDATE_ENDED;
          }
        };
    if (!attempt.actor().staffRoles().contains(Role.SYSTEM) && !mandate.isOf(attempt.actor())) {
      news.fire(
          new AssociationNews(kind, mandate.associationId(), mandate.id(), mandate.accountId()));
    }
  }
}
