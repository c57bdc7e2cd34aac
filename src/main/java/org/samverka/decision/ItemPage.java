package org.samverka.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseTransition;

/**
 * One item of a meeting, as its page shows it to this reader.
 *
 * @param seen the case's version, to be handed back with a step
 * @param seats everybody of the body with what they have declared; none when locked out
 * @param quorum who takes part in this item
 * @param own the reader's own seat in the body; null when they have none
 * @param lockedOut whether the papers are closed to the reader
 * @param form what the officer proposes, to be confirmed or changed by what was decided
 * @param later the meetings it can be tabled to
 * @param steps what the reader can do with the case now
 */
public record ItemPage(
    AgendaRow row,
    MeetingRow meeting,
    long seen,
    List<SeatInItem> seats,
    Quorum quorum,
    @Nullable SeatInItem own,
    boolean lockedOut,
    RulingForm form,
    List<MeetingRow> later,
    Set<CaseTransition> steps,
    boolean underWay) {

  /** Keeps its own copies. */
  public ItemPage {
    seats = List.copyOf(seats);
    later = List.copyOf(later);
    steps = Set.copyOf(steps);
  }

  /** Whether the reader can take this step now. */
  public boolean can(String transition) {
    return underWay && steps.contains(CaseTransition.valueOf(transition));
  }

  /** Those whose name is on the association's board, or who have declared something. */
  public List<SeatInItem> concerned() {
    return seats.stream().filter(seat -> seat.flagged() || seat.conflicted() != null).toList();
  }
}
