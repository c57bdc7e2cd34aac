package org.samverka.assessment;

/** What an officer proposes. */
public enum ProposalOutcome {
  /** What was applied for. */
  GRANT,
  /** Some of it. */
  PARTLY_GRANT,
  /** Nothing. */
  REJECT
}
