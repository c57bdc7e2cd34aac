package org.samverka.programme;

/** The reports that a grant can need. */
public enum ReportKind {
  /** Delrapport. */
  INTERIM,
  /** Slutredovisning. */
  FINAL
}
