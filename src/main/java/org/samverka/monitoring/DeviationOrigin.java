package org.samverka.monitoring;

/** Who told of a deviation. */
public enum DeviationOrigin {
  /** Somebody outside the city, by the public form. */
  PUBLIC,
  /** The officer, from a check, a visit or a report. */
  OFFICER,
  /** The association itself. */
  ASSOCIATION
}
