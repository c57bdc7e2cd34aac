package org.samverka.decision;

/** How a case was decided. */
public enum DecisionOutcome {
  /** Bifall: what was applied for. */
  GRANTED,
  /** Delvis bifall: less than what was applied for. */
  PARTLY_GRANTED,
  /** Avslag: no, on the merits. */
  REJECTED,
  /** Avvisning: a formal requirement is not met, so the merits were not tried. */
  DISMISSED;

  /** Whether money is granted. */
  public boolean grants() {
    return this == GRANTED || this == PARTLY_GRANTED;
  }
}
