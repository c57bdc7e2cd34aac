package org.samverka.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who takes part in one item of a meeting, and whether they are enough: more than half of the
 * body's members (KL 2017:725 6:27). Whoever is recused takes no part; a deputy who is present
 * steps in for them (KL 6:28–32).
 *
 * @param size how many members the body has
 * @param taking those who take part, by name
 */
public record Quorum(int size, List<String> taking) {

  /** Keeps its own copy. */
  public Quorum {
    taking = List.copyOf(taking);
  }

  /**
   * Counts.
   *
   * @param recused the seats of those who have declared a conflict of interest in the item
   */
  public static Quorum of(int size, Collection<Attendee> present, Set<Long> recused) {
    List<String> taking = new ArrayList<>();
    int places = 0;
    for (Attendee one : present) {
      if (one.voting() && recused.contains(one.seatId())) {
        places++;
      } else if (one.voting()) {
        taking.add(one.name());
      }
    }
    for (Attendee one : present) {
      boolean canStepIn =
          !one.voting() && one.kind() == SeatKind.DEPUTY && !recused.contains(one.seatId());
      if (canStepIn && places > 0) {
        places--;
        taking.add(one.name());
      }
    }
    return new Quorum(size, taking);
  }

  /** The fewest who may decide: more than half (KL 2017:725 6 kap. 27 §). */
  public int needed() {
    return size / 2 + 1;
  }

  /** Whether they may decide. */
  public boolean isReached() {
    return taking.size() >= needed();
  }
}
