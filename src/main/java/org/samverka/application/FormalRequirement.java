package org.samverka.application;

/**
 * What is asked of who applies before anything is judged on the merits (domain.md §6 rule 6, after
 * a real city's guidelines). A dismissal names one of them.
 */
public enum FormalRequirement {
  /** It is an association, or a foundation or a faith community admitted by exception. */
  LEGAL_FORM,
  /** Registered for two years. */
  REGISTERED_TWO_YEARS,
  /** An account in its own name. */
  OWN_ACCOUNT,
  /** Democratic bylaws. */
  DEMOCRATIC_BYLAWS,
  /** Open membership. */
  OPEN_MEMBERSHIP,
  /** A board of three or more. */
  BOARD_OF_THREE,
  /** Two years of regular activity. */
  REGULAR_ACTIVITY,
  /** The papers that the programme asks for. */
  COMPLETE,
  /** Received in time. */
  IN_TIME
}
