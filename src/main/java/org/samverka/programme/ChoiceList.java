package org.samverka.programme;

/** The lists that applicants choose from. */
public enum ChoiceList {
  /** Whom an activity is for. */
  TARGET_GROUP,
  /** Where it takes place. */
  DISTRICT
}
