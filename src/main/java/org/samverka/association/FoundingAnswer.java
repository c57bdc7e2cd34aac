package org.samverka.association;

/** What becomes of founding an association in the portal. */
public sealed interface FoundingAnswer {

  /** It is founded; the registrar confirms the founder. */
  record Founded(long associationId) implements FoundingAnswer {}

  /**
   * It is in the portal already.
   *
   * @param own whether the person has a relation to it; otherwise they may ask to join
   */
  record Exists(PublicFacts association, boolean own) implements FoundingAnswer {}
}
