package org.samverka.commitment;

/** What a commitment is about. */
public enum CommitmentScope {
  /** The association as a whole: one state per association. */
  ASSOCIATION,
  /** The funded activity: one state per case. */
  FUNDED_ACTIVITY
}
