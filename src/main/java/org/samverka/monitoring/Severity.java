package org.samverka.monitoring;

/** How serious what was found is. */
public enum Severity {
  /** Nothing to put right. */
  NONE,
  /** Something small to put right. */
  MINOR,
  /** Something that needs a deviation. */
  MAJOR
}
