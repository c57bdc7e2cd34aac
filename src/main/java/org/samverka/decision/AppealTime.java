package org.samverka.decision;

import java.time.LocalDate;
import org.samverka.kernel.Deadlines;

/** The days that the law sets around minutes, notice and appeal. */
public final class AppealTime {

  private static final int DAYS_TO_APPROVE = 14;
  private static final int DAYS_TO_POST = 2;
  private static final int WEEKS_TO_APPEAL = 3;

  private AppealTime() {}

  /** The last day on which the minutes are to be approved: 14 days after the meeting (KL 5:69). */
  public static LocalDate approveBy(LocalDate heldOn) {
    return heldOn.plusDays(DAYS_TO_APPROVE);
  }

  /** The last day for the notice: the second after the minutes were approved (KL 8:12). */
  public static LocalDate postBy(LocalDate approvedOn) {
    return approvedOn.plusDays(DAYS_TO_POST);
  }

  /**
   * The last day for an appeal: three weeks from the day the notice went up (KL 13:5); one that
   * falls on a weekend or a holiday moves to the next weekday (lag 1930:173).
   */
  public static LocalDate lastDay(LocalDate postedOn) {
    return Deadlines.lastDay(postedOn.plusWeeks(WEEKS_TO_APPEAL));
  }

  /** Whether the time for an appeal is over on a day. */
  public static boolean isOver(LocalDate lastDay, LocalDate today) {
    return today.isAfter(lastDay);
  }
}
