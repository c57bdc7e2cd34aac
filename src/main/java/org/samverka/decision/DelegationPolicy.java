package org.samverka.decision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.samverka.kernel.Money;

/**
 * Up to which amount each body decides on a day (delegationsordning). What counts is all that a
 * decision binds the city to, so that a large grant does not become a small one by being spread
 * over years.
 */
public final class DelegationPolicy {

  private final Map<DecisionBody, Money> ceilings = new EnumMap<>(DecisionBody.class);

  /**
   * A scheme.
   *
   * @param ceilings the highest amount of each body; a body that is missing has no limit
   */
  public DelegationPolicy(Map<DecisionBody, Money> ceilings) {
    this.ceilings.putAll(ceilings);
  }

  /** The highest amount that the body decides on; empty when it has no limit. */
  public Optional<Money> ceiling(DecisionBody body) {
    return Optional.ofNullable(ceilings.get(body));
  }

  /** Whether the body may decide on this amount. */
  public boolean allows(DecisionBody body, Money amount) {
    Money ceiling = ceilings.get(body);
    return ceiling == null || amount.compareTo(ceiling) <= 0;
  }

  /** The lowest level that may decide on this amount. */
  public DecisionBody lowestFor(Money amount) {
    for (DecisionBody body : DecisionBody.values()) {
      if (allows(body, amount)) {
        return body;
      }
    }
    return DecisionBody.BOARD;
  }
}
