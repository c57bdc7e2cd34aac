package org.samverka.commitment.acceptance;

/** What an association answers to a commitment. */
public enum Answer {
  /** It commits itself. */
  ACCEPT,
  /** It commits itself, with something that must be known. */
  ACCEPT_WITH_EXPLANATION,
  /** It takes an earlier answer back. */
  WITHDRAWN
}
