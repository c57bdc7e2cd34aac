package org.samverka.application;

/** What can be answered to a commitment while the application is a draft. */
public enum DraftAnswer {
  /** The association commits itself. */
  ACCEPT,
  /** It commits itself, with something that must be known. */
  ACCEPT_WITH_EXPLANATION,
  /** It can't; it is told what that means, and the application can't be submitted so. */
  CANNOT_ACCEPT
}
