package org.samverka.decision;

/** As what somebody sits in the committee or the board. */
public enum SeatKind {
  /** Ledamot. */
  MEMBER,
  /** Ersättare: steps in for a member who is away or recused. */
  DEPUTY
}
