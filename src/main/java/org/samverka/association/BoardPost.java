package org.samverka.association;

/** What somebody does on an association's board, in the order a board is listed. */
public enum BoardPost {
  /** Ordförande. */
  CHAIR,
  /** Vice ordförande. */
  VICE_CHAIR,
  /** Sekreterare. */
  SECRETARY,
  /** Kassör. */
  TREASURER,
  /** Ledamot. */
  MEMBER,
  /** Suppleant. */
  DEPUTY
}
