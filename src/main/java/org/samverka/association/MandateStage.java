package org.samverka.association;

/** Where a mandate to sign for an association stands. */
public enum MandateStage {
  /** Somebody says that they may sign. */
  CLAIMED,
  /** The registrar has seen the decision; it counts within its period. */
  CONFIRMED,
  /** Refused, with a reason. */
  DECLINED,
  /** Taken back before its time. */
  ENDED
}
