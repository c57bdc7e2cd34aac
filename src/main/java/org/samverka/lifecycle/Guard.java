package org.samverka.lifecycle;

import java.util.Set;

/**
 * A rule that must hold before some transitions: a CDI bean in the feature that knows the rule,
 * also downstream of the life cycle's owner. It reads, and changes nothing.
 */
public interface Guard<T, X extends Enum<X>> {

  /** The transitions it watches. */
  Set<X> guards();

  /** Allowed, or refused with reasons in words. */
  Verdict judge(Attempt<T, X> attempt);
}
