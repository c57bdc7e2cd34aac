package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.assessment.AssessmentAccess;
import org.samverka.kernel.Money;

/**
 * What a decision is measured by in the delegation scheme: all that it binds the city to pay. A no
 * binds it to nothing.
 */
@ApplicationScoped
class AmountAtStake {

  @Inject private AssessmentAccess assessments;

  Money of(Ruling ruling) {
    return ruling.total();
  }

  /** What is proposed, over all its years; nothing when no grant is. */
  Money proposed(long caseId) {
    return assessments
        .proposalOf(caseId)
        .map(proposal -> new Money(proposal.amountPerYear().kronor() * proposal.years()))
        .orElse(Money.ZERO);
  }
}
