package org.samverka.commitment.standing;

/** Where what is known about a standing comes from. */
public enum StateSource {
  /** The association's own word. */
  DECLARATION,
  /** Its bylaws. */
  BYLAWS,
  /** Its website or social media. */
  WEBSITE,
  /** A visit. */
  VISIT,
  /** A public register. */
  REGISTER,
  /** A report it has handed in. */
  REPORT,
  /** A concern that a human has triaged; not public before a decision. */
  CONCERN,
  /** A decision. */
  DECISION;

  /** Whether the public may know of it at once. */
  boolean isDisclosed() {
    return this != CONCERN;
  }
}
