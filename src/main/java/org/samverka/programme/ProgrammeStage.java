package org.samverka.programme;

/** Where a programme stands. */
public enum ProgrammeStage {
  /** Being written; only administrators see it. */
  DRAFT,
  /** Announced; it can be applied for from its opening day until its deadline. */
  OPEN,
  /** It can't be applied for any more. */
  CLOSED,
  /** Kept, and shown in no list of what is current. */
  ARCHIVED
}
