package org.samverka.partnership;

/** Where a payment stands. */
public enum DisbursementStage {
  /** It is to be paid on its day. */
  PLANNED,
  /** The payment approver has released it. */
  APPROVED,
  /** It has been paid. */
  PAID,
  /** It is held back. */
  WITHHELD
}
