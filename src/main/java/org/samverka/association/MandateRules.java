package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/** A mandate belongs to a confirmed representative, and nobody confirms their own. */
@ApplicationScoped
class MandateRules implements Guard<Mandate, MandateTransition> {

  @Inject private AssociationAccess access;

  @Override
  public Set<MandateTransition> guards() {
    return EnumSet.of(MandateTransition.CONFIRM, MandateTransition.DECLINE);
  }

  @Override
  public Verdict judge(Attempt<Mandate, MandateTransition> attempt) {
    Mandate mandate = attempt.subject();
    List<MessageKey> against = new ArrayList<>();
    if (mandate.isOf(attempt.actor())) {
      against.add(MessageKey.of("association.refused.own"));
    }
    if (attempt.transition() == MandateTransition.CONFIRM
        && !access
            .relation(mandate.associationId(), mandate.accountId())
            .roles()
            .contains(Role.REPRESENTATIVE)) {
      against.add(MessageKey.of("association.refused.notRepresentative"));
    }
    return Verdict.of(against);
  }
}
