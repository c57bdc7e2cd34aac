package org.samverka.monitoring;

/** How a partner is checked. */
public enum MonitoringKind {
  /** From the desk: papers, website, registers. */
  DESK_CHECK,
  /** A visit where the activity takes place. */
  SITE_VISIT
}
