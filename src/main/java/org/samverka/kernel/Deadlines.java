package org.samverka.kernel;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * When the last day for something moves: if it falls on a Saturday, Sunday, another public holiday,
 * Midsummer Eve, Christmas Eve or New Year's Eve, it may be done the next weekday (lag 1930:173 om
 * beräkning av lagstadgad tid, 2 §; the public holidays: lag 1989:253).
 */
public final class Deadlines {

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create("se"));

  private static final Set<MonthDay> EVES =
      Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));

  private Deadlines() {}

  /** The day itself, or the next on which it can be done. */
  public static LocalDate lastDay(LocalDate day) {
    LocalDate last = day;
    while (isFree(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean isFree(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || EVES.contains(MonthDay.from(day))
        || isMidsummerEve(day)
        || HOLIDAYS.isHoliday(day);
  }

  private static boolean isMidsummerEve(LocalDate day) {
    return day.getMonth() == Month.JUNE
        && day.getDayOfWeek() == DayOfWeek.FRIDAY
        && day.getDayOfMonth() >= 19
        && day.getDayOfMonth() <= 25;
  }
}
