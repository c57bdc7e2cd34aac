package org.samverka.commitment.standing;

import java.util.EnumSet;
import java.util.Set;

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

  /** The sources that the public may know of at once. */
  static Set<StateSource> disclosed() {
    EnumSet<StateSource> disclosed = EnumSet.allOf(StateSource.class);
    disclosed.removeIf(source -> !source.isDisclosed());
    return disclosed;
  }
}
