package org.samverka.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;

/**
 * What an officer writes into a check.
 *
 * @param reason may be empty for what is met
 * @param on the day on which it was seen
 * @param aspects the notes on a protected ground; none for what is not about one
 */
public record CheckFinding(
    CheckOutcome outcome,
    String reason,
    StateSource source,
    LocalDate on,
    Map<Aspect, String> aspects) {

  /** Keeps its own copy. */
  public CheckFinding {
    aspects = Map.copyOf(aspects);
  }

  /** Met, by what the association has declared. */
  public static CheckFinding met(StateSource source, LocalDate on) {
    return new CheckFinding(CheckOutcome.MET, "", source, on, Map.of());
  }
}
