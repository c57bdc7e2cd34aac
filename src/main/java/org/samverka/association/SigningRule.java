package org.samverka.association;

/** How many of an association's signatories must sign together. */
public enum SigningRule {
  /** Each signatory alone. */
  ALONE,
  /** Two signatories together. */
  TWO_JOINTLY,
  /** All signatories together. */
  ALL;

  /**
   * How many signatures are needed.
   *
   * @param signatories how many hold a mandate on the day; matters only where all must sign
   */
  public int signatures(int signatories) {
    return switch (this) {
      case ALONE -> 1;
      case TWO_JOINTLY -> 2;
      case ALL -> Math.max(1, signatories);
    };
  }
}
