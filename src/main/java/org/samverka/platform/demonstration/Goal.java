package org.samverka.platform.demonstration;

/** How far a case of the city has come, or how it ended. */
enum Goal {
  DRAFT,
  REGISTERED,
  FORMAL_CHECK,
  SUPPLEMENT,
  ASSESSMENT,
  NOTICE,
  REVIEW,
  READY,
  ON_AGENDA,
  DECIDED,
  PUBLISHED,
  APPEALED,
  /** Decided for good, with an agreement that the officer writes. */
  AGREEMENT,
  /** The agreement waits for signatures. */
  FOR_SIGNATURE,
  /** The partnership runs. */
  PARTNER,
  DISMISSED,
  REJECTED,
  WITHDRAWN;

  /** Whether a case with this goal gets as far as a stage on the ordinary way. */
  boolean passes(Goal stage) {
    return compareTo(stage) > 0;
  }
}
