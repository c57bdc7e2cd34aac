package org.samverka.decision;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the body that meets, with regard to one item.
 *
 * @param present whether they are at the meeting
 * @param voting whether they take part in its decisions
 * @param flagged whether somebody of the same name sits on the association's board
 * @param conflicted what a human has declared: recused or not; null until then
 * @param note what they said of it
 */
public record SeatInItem(
    long seatId,
    String name,
    SeatKind kind,
    boolean present,
    boolean voting,
    boolean flagged,
    @Nullable Boolean conflicted,
    String note) {

  /** Whether they are recused. */
  public boolean isRecused() {
    return Boolean.TRUE.equals(conflicted);
  }

  /** Whether somebody has to declare something before the item can be decided. */
  public boolean isUndeclared() {
    return flagged && conflicted == null;
  }

  /** Whether the papers are closed to them: recused, or flagged and nothing declared. */
  public boolean isLockedOut() {
    return isRecused() || isUndeclared();
  }
}
