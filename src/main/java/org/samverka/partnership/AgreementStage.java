package org.samverka.partnership;

/** What has become of an edition of an agreement. */
public enum AgreementStage {
  /** The officer writes it. */
  DRAFT,
  /** It is frozen, and waits for signatures. */
  OFFERED,
  /** It holds. */
  IN_FORCE,
  /** A later edition holds instead, or it was never signed. */
  REPLACED
}
