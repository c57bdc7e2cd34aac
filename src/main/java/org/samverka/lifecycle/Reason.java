package org.samverka.lifecycle;

/** Whether a step takes a reason in words. */
public enum Reason {
  /** The person must give one. */
  NEEDED,
  /** What is done explains itself. */
  NOT_NEEDED
}
