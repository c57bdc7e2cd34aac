package org.samverka.decision;

/** What a meeting did with an item. */
public enum ItemResult {
  /** Nothing yet. */
  OPEN,
  /** Decided. */
  DECIDED,
  /** Bordlagt: to a later meeting. */
  TABLED,
  /** Återremitterat: back to be assessed anew. */
  REFERRED_BACK,
  /** The association has taken its application back. */
  WITHDRAWN
}
