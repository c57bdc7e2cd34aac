package org.samverka.association;

import java.util.Set;

/**
 * One membership and what the reader can do with it.
 *
 * @param own whether it is the reader's
 */
public record MembershipView(MembershipRow row, Set<MembershipTransition> available, boolean own) {

  /** Keeps its own copy. */
  public MembershipView {
    available = Set.copyOf(available);
  }

  /** Whether the reader can do this. */
  public boolean can(MembershipTransition transition) {
    return available.contains(transition);
  }
}
