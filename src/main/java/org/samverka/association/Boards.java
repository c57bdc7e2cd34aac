package org.samverka.association;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which a board is listed. */
final class Boards {

  private Boards() {}

  static List<BoardMember> sorted(Collection<BoardSeat> seats) {
    return seats.stream()
        .sorted(Comparator.comparing(BoardSeat::post).thenComparing(BoardSeat::validFrom))
        .map(BoardSeat::shown)
        .toList();
  }
}
