package org.samverka.association;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An association's board, through time.
 *
 * @param seats everybody who sits, has sat or will sit on it, in the board's order
 * @param corrections what was recorded wrongly once, the latest first
 * @param editable whether the reader may change it
 */
public record BoardView(
    PublicFacts association,
    List<BoardMember> seats,
    List<Correction> corrections,
    boolean editable) {

  /** Keeps its own copies. */
  public BoardView {
    seats = List.copyOf(seats);
    corrections = List.copyOf(corrections);
  }

  /**
   * What was recorded once, and what was put in its place.
   *
   * @param reason why; null where it was not asked for
   */
  public record Correction(
      BoardMember before, BoardMember after, @Nullable String reason, Instant at, String by) {}
}
