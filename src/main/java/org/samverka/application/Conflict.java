package org.samverka.application;

/** What somebody at the city has said of a conflict of interest in a case (jäv). */
public enum Conflict {
  /** Nothing yet: the content is closed. */
  NOT_DECLARED,
  /** There is none. */
  NONE,
  /** There is one: the person takes no part and sees nothing. */
  CONFLICTED
}
