package org.samverka.partnership;

/**
 * The parts of an agreement (överenskommelse) that are written, in their order. The commitments
 * follow as a part of their own, in the versions that were signed.
 */
public enum AgreementPart {
  BACKGROUND,
  VALUES,
  PARTIES,
  GOALS,
  ACTIVITIES,
  FOLLOW_UP,
  MONEY,
  TERM_AND_NOTICE,
  CHANGES,
  TERMINATION_AND_DISPUTES;

  /** The most characters of a part. */
  public static final int LONGEST = 12_000;
}
