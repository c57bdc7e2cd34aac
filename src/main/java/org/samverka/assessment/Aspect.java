package org.samverka.assessment;

/** What is looked at for each protected ground. */
public enum Aspect {
  /** Who can become a member. */
  MEMBERSHIP_RULES,
  /** Who can take part. */
  PARTICIPATION_RULES,
  /** How staff, volunteers and invited speakers behave. */
  CONDUCT,
  /** What the website and social media say. */
  WEBSITE_AND_SOCIAL_MEDIA,
  /** Rules that look neutral and still keep somebody out. */
  INDIRECT_EFFECTS,
  /** Complaints. */
  COMPLAINTS
}
