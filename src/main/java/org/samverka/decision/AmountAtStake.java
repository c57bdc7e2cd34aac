package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import org.samverka.application.Case;
import org.samverka.kernel.Money;

/**
 * What a decision is measured by in the delegation scheme: all that it binds the city to pay. A no
 * binds it to nothing.
 */
@ApplicationScoped
class AmountAtStake {

  Money of(Case one, Ruling ruling) {
    return ruling.total();
  }
}
