package org.samverka.register.web;

import java.util.List;
import java.util.Map;
import org.samverka.commitment.BandOrder;
import org.samverka.commitment.standing.StateStep;
import org.samverka.register.Mark;
import org.samverka.register.Marks;
import org.samverka.ui.BandItem;
import org.samverka.ui.State;

/** The squares of a partner's band. */
final class Bands {

  private Bands() {}

  /** One square per commitment, in the order of the band. */
  static List<BandItem> of(Marks marks, List<BandOrder.Place> places) {
    return places.stream()
        .map(
            place ->
                BandItem.of(
                    place.shortName(),
                    marks.of(place.commitmentId()).map(Bands::state).orElse(State.NON)))
        .toList();
  }

  /** The squares without a partner, for the legend. */
  static List<BandItem> legend(List<BandOrder.Place> places) {
    return of(new Marks(Map.of()), places);
  }

  /** The sign of a step: what the band showed from then on. */
  static State state(StateStep step) {
    return state(Mark.of(step.standing(), step.outcome()));
  }

  static State state(Mark mark) {
    return switch (mark) {
      case MET -> State.MET;
      case JUSTIFIED -> State.JUS;
      case QUESTIONED -> State.LIM;
      case BREACHED -> State.BRE;
      case REMEDIED, EVIDENCED -> State.INF;
      case DECLARED -> State.NON;
    };
  }
}
