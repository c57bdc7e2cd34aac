package org.samverka.association;

import java.util.Set;

/**
 * One mandate and what the reader can do with it.
 *
 * @param own whether it is the reader's
 */
public record MandateView(MandateRow row, Set<MandateTransition> available, boolean own) {

  /** Keeps its own copy. */
  public MandateView {
    available = Set.copyOf(available);
  }

  /** Whether the reader can do this. */
  public boolean can(MandateTransition transition) {
    return available.contains(transition);
  }
}
