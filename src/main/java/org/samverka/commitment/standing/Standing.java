package org.samverka.commitment.standing;

/** How an association stands by a commitment. */
public enum Standing {
  /** It has said so. */
  DECLARED,
  /** It has shown something that supports it. */
  EVIDENCED,
  /** The city has checked and found it so. */
  VERIFIED,
  /** There is something to put right, or to look into. */
  QUESTIONED,
  /** It does not live up to it. */
  BREACHED,
  /** What was breached has been put right; the city has not yet checked it as a whole. */
  REMEDIED
}
