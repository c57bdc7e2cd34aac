package org.samverka.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a line in a list.
 *
 * @param approvedOn the day the minutes were approved; null until then
 */
public record MeetingRow(
    long id,
    DecisionBody body,
    MeetingStage stage,
    LocalDate heldOn,
    String venue,
    @Nullable LocalDate approvedOn) {

  /** The last day for what the secretary has to do next; null when nothing is left. */
  public @Nullable LocalDate due() {
    LocalDate approved = approvedOn;
    return switch (stage) {
      case PLANNED -> heldOn;
      case HELD -> AppealTime.approveBy(heldOn);
      case APPROVED -> approved == null ? null : AppealTime.postBy(approved);
      case ANNOUNCED, CANCELLED -> null;
    };
  }

  /** Whether that day has passed. */
  public boolean isLate(LocalDate today) {
    LocalDate day = due();
    return day != null && ChronoUnit.DAYS.between(day, today) > 0;
  }
}
