package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;

/** Keeps from when until when a partnership stood at each stage, who brought it there and why. */
@ApplicationScoped
class PartnershipHistory implements Effect<Partnership, PartnershipTransition> {

  @Inject private PartnershipRepository repository;

  @Override
  public Set<PartnershipTransition> follows() {
    EnumSet<PartnershipTransition> moving = EnumSet.allOf(PartnershipTransition.class);
    moving.removeIf(transition -> transition.to() == null);
    return moving;
  }

  @Override
  public void carryOut(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    repository.currentPeriod(one.id()).ifPresent(last -> last.end(attempt.at()));
    repository.add(
        new PartnershipStagePeriod(
            one.id(), one.stage(), attempt.actor(), attempt.reason(), attempt.at()));
  }
}
