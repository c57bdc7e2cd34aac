package org.samverka.association;

import java.util.List;

/**
 * Who represents an association and who may sign for it, and who waits.
 *
 * @param own whether the reader represents the association
 * @param mayClaim whether the reader can say that they may sign
 */
public record PeopleView(
    PublicFacts association,
    SigningRule rule,
    List<MembershipRow> memberships,
    List<MandateRow> mandates,
    boolean own,
    boolean mayClaim) {

  /** Keeps its own copies. */
  public PeopleView {
    memberships = List.copyOf(memberships);
    mandates = List.copyOf(mandates);
  }
}
