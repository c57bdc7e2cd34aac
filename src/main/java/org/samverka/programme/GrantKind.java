package org.samverka.programme;

/** What kind of grant is given. */
public enum GrantKind {
  /** Tidsbegränsat bidrag: for something with an end. */
  TIME_LIMITED,
  /** Verksamhetsbidrag: follows only after a time-limited one; 1, 2 or 3 years. */
  OPERATING
}
