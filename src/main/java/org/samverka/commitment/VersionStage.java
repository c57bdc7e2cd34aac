package org.samverka.commitment;

/** Where a version of a commitment stands. */
public enum VersionStage {
  /** Being written; only administrators see it. */
  DRAFT,
  /** Fixed for ever, in force from its effective day. */
  PUBLISHED,
  /** Fixed for ever, with a day from which it is in force no more. */
  RETIRED
}
