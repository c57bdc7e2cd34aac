package org.samverka.application;

/** Where a case stands. */
public enum CaseStage {
  /** The association writes; nobody at the city reads it. */
  DRAFT,
  /** It has reached the authority (FL 22 §). */
  RECEIVED,
  /** It has its registry number; nothing is deleted from here on. */
  REGISTERED,
  /** The officer checks that it is complete. */
  FORMAL_CHECK,
  /** The association has been asked to complete it. */
  SUPPLEMENT,
  /** Not tried on the merits, since a formal requirement is not met. */
  DISMISSED,
  /** The officer judges it on the merits. */
  ASSESSMENT,
  /** The association may comment before it is proposed. */
  NOTICE,
  /** A second pair of eyes reads it. */
  REVIEW,
  /** It can be decided. */
  READY_FOR_DECISION,
  /** It stands on a meeting's agenda. */
  ON_AGENDA,
  /** Decided. */
  DECIDED,
  /** The decision is announced on the notice board; the time for appeal runs. */
  NOTICE_PUBLISHED,
  /** A member of the municipality has asked a court to try whether it is lawful. */
  APPEALED,
  /** It can no longer be appealed. */
  FINAL,
  /** Followed up and done. */
  CLOSED,
  /** The association has taken it back. */
  WITHDRAWN,
  /** Kept by the archive. */
  ARCHIVED
}
