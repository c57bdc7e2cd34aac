package org.samverka.register;

/** How a partner stands by its commitments as a whole: what the gravest of them says. */
public enum Overall {
  /** Something is breached. */
  BREACHED,
  /** Something must be put right, or is looked into. */
  TO_PUT_RIGHT,
  /** Something has not been assessed. */
  NOT_ASSESSED,
  /** All are met, some with a limit that is justified. */
  LIMITED,
  /** All are met. */
  ALL_MET;

  /** Whether somebody has something to act on. */
  boolean isRemark() {
    return this == BREACHED || this == TO_PUT_RIGHT;
  }
}
