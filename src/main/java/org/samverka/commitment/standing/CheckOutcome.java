package org.samverka.commitment.standing;

import java.util.List;

/** What a check of a commitment found. */
public enum CheckOutcome {
  /** It is met. */
  MET,
  /** It is met, with a limit that is justified (DL 2008:567 2 kap. 12 a–b, 13 a–b §§). */
  MET_WITH_JUSTIFIED_LIMIT,
  /** Something must be put right, and can be. */
  REMEDIABLE,
  /** It is not met. */
  NOT_MET,
  /** Nobody has looked; changes nothing. */
  NOT_ASSESSED;

  /** The steps that this outcome takes a standing through; none changes nothing. */
  public List<StandingTransition> stepsFrom(Standing standing) {
    return switch (this) {
      case MET, MET_WITH_JUSTIFIED_LIMIT ->
          switch (standing) {
            case VERIFIED -> List.of(StandingTransition.CONFIRM);
            case BREACHED -> List.of(StandingTransition.REMEDY, StandingTransition.VERIFY);
            case DECLARED, EVIDENCED, QUESTIONED, REMEDIED -> List.of(StandingTransition.VERIFY);
          };
      case REMEDIABLE ->
          switch (standing) {
            case QUESTIONED -> List.of(StandingTransition.CONFIRM);
            case BREACHED -> List.of(StandingTransition.LESSEN);
            case DECLARED, EVIDENCED, VERIFIED, REMEDIED -> List.of(StandingTransition.QUESTION);
          };
      case NOT_MET ->
          standing == Standing.BREACHED
              ? List.of(StandingTransition.CONFIRM)
              : List.of(StandingTransition.BREACH);
      case NOT_ASSESSED -> List.of();
    };
  }
}
