package org.samverka.monitoring;

/** Why a partner was checked. */
public enum ChosenBy {
  /** Risk-based. */
  RISK,
  /** Drawn at random. */
  RANDOM,
  /** After a complaint. */
  COMPLAINT
}
