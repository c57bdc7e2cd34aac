package org.samverka.audit;

/** How what was attempted ended. */
public enum Outcome {
  /** Done; written in the same transaction. */
  OK,
  /** Not allowed; nothing changed. */
  REFUSED,
  /** Broke; nothing changed. */
  FAILED
}
