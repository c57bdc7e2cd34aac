package org.samverka.monitoring;

/** Where a report stands. That it is late is derived from its day, and no stage. */
public enum ReportStage {
  /** The association has it to write. */
  DUE,
  /** Handed in. */
  SUBMITTED,
  /** The association has been asked to complete it. */
  SUPPLEMENT,
  /** Accepted. */
  ACCEPTED,
  /** Not accepted. */
  REJECTED;

  /** Whether the association has it in hand. */
  public boolean isWithAssociation() {
    return this == DUE || this == SUPPLEMENT;
  }
}
