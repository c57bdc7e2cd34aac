package org.samverka.register;

import org.jspecify.annotations.Nullable;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.Standing;
import org.samverka.commitment.standing.StateRow;

/** How a partner stands by one commitment, as the register shows it. */
public enum Mark {
  /** Checked and met. */
  MET('M'),
  /** Met, with a limit that is justified (DL 2008:567 2 kap. 12 a–b, 13 a–b §§). */
  JUSTIFIED('J'),
  /** Something must be put right, or is looked into. */
  QUESTIONED('Q'),
  /** Not lived up to. */
  BREACHED('B'),
  /** Put right after a breach, and to be checked. */
  REMEDIED('R'),
  /** Something supports it, and it is to be checked. */
  EVIDENCED('E'),
  /** Declared, and nobody has looked yet. */
  DECLARED('D');

  private final char letter;

  Mark(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static Mark of(char letter) {
    for (Mark mark : values()) {
      if (mark.letter == letter) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark: " + letter);
  }

  static Mark of(StateRow row) {
    return of(row.standing(), row.outcome());
  }

  /**
   * The mark of a standing.
   *
   * @param outcome the outcome of the check that led there; null when it was none
   */
  public static Mark of(Standing standing, @Nullable CheckOutcome outcome) {
    return switch (standing) {
      case VERIFIED -> outcome == CheckOutcome.MET_WITH_JUSTIFIED_LIMIT ? JUSTIFIED : MET;
      case QUESTIONED -> QUESTIONED;
      case BREACHED -> BREACHED;
      case REMEDIED -> REMEDIED;
      case EVIDENCED -> EVIDENCED;
      case DECLARED -> DECLARED;
    };
  }

  /** What this alone makes of the whole. */
  Overall overall() {
    return switch (this) {
      case BREACHED -> Overall.BREACHED;
      case QUESTIONED -> Overall.TO_PUT_RIGHT;
      case REMEDIED, EVIDENCED, DECLARED -> Overall.NOT_ASSESSED;
      case JUSTIFIED -> Overall.LIMITED;
      case MET -> Overall.ALL_MET;
    };
  }
}
