package org.samverka.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its agenda, as its page shows it to this reader.
 *
 * @param seen the meeting's version, to be handed back with a step
 * @param approveBy the last day on which the minutes are to be approved
 * @param postBy the last day for the notice; null until the minutes are approved
 * @param postedOn the day the notice went up; null until then
 * @param lastAppealDay the last day for an appeal; null until the notice is up
 * @param seats who sits in the body, and who is present
 * @param quorum who takes part when nobody is recused
 * @param delegated the delegated decisions reported here, or to be reported
 * @param steps what the reader can do now
 * @param underWay whether its day has come and it has not ended
 */
public record MeetingPage(
    MeetingRow meeting,
    long seen,
    LocalDate approveBy,
    @Nullable LocalDate postBy,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate lastAppealDay,
    List<SeatInItem> seats,
    Quorum quorum,
    List<Item> agenda,
    List<DecisionRow> delegated,
    Set<MeetingTransition> steps,
    boolean underWay) {

  /** Keeps its own copies. */
  public MeetingPage {
    seats = List.copyOf(seats);
    agenda = List.copyOf(agenda);
    delegated = List.copyOf(delegated);
    steps = Set.copyOf(steps);
  }

  /**
   * A line of the agenda for this reader.
   *
   * @param lockedOut whether the papers are closed to the reader: recused, or of the same name as
   *     somebody on the association's board and nothing declared yet
   * @param undeclared how many who are present have yet to declare
   * @param recused who is recused, by name
   */
  public record Item(AgendaRow row, boolean lockedOut, int undeclared, List<String> recused) {

    /** Keeps its own copy. */
    public Item {
      recused = List.copyOf(recused);
    }

    /** Whether somebody has to declare before it can be decided. */
    public boolean isFlagged() {
      return undeclared > 0 && row.result() == ItemResult.OPEN;
    }
  }

  /** Whether its day is still to come. */
  public boolean isAhead() {
    return meeting.stage() == MeetingStage.PLANNED && !underWay;
  }

  /** Whether the reader can take this step. */
  public boolean can(String transition) {
    return steps.contains(MeetingTransition.valueOf(transition));
  }

  /** Whether what is to be done next is late. */
  public boolean isLate(LocalDate today) {
    return meeting.isLate(today);
  }
}
