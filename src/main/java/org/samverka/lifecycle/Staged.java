package org.samverka.lifecycle;

/**
 * A stored subject that stands in a stage of a life cycle. Moving it is its own package's business.
 *
 * @param <S> its stages
 */
public interface Staged<S extends Enum<S>> {

  /** Grows with every change. */
  long version();

  /** Where it stands. */
  S stage();
}
