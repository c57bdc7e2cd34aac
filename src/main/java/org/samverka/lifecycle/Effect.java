package org.samverka.lifecycle;

import java.util.Set;

/**
 * What belongs to a transition beside the change of stage, in the same transaction: a number given,
 * a decision stored. A CDI bean of the feature.
 */
public interface Effect<T, X extends Enum<X>> {

  /** The transitions it follows. */
  Set<X> follows();

  /** Carries it out; the subject has moved already. */
  void carryOut(Attempt<T, X> attempt);
}
