package org.samverka.assessment;

/**
 * How well founded an activity's methods are. A scale of its own: they are graded, never passed or
 * failed, since the city asks for proven methods "i möjligaste mån".
 */
public enum MethodGrade {
  /** Research supports them. */
  EVIDENCE_BASED,
  /** Tried and followed up. */
  PROVEN,
  /** There are signs that they work. */
  PROMISING,
  /** Nobody has described what they lead to. */
  UNDOCUMENTED
}
