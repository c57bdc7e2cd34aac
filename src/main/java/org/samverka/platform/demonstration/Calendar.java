package org.samverka.platform.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;
import org.samverka.kernel.SamverkaClock;

/** Believable moments: the city works on weekdays by day, associations also in the evening. */
final class Calendar {

  private static final int OPENS = 8;
  private static final int HOURS = 8;
  private static final int EVENING = 18;
  private static final int EVENING_HOURS = 4;
  private static final int MINUTES = 60;

  private Calendar() {}

  /** Some working hour, so many days later or up to so many. */
  static Instant atWork(Instant after, int least, int most, Random random) {
    ZonedDateTime day =
        after.atZone(SamverkaClock.STOCKHOLM).plusDays(least + random.nextInt(most - least + 1));
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.plusDays(1);
    }
    return later(after, day, OPENS + random.nextInt(HOURS), random);
  }

  /** Some evening, so many days later or up to so many. */
  static Instant inTheEvening(Instant after, int least, int most, Random random) {
    ZonedDateTime day =
        after.atZone(SamverkaClock.STOCKHOLM).plusDays(least + random.nextInt(most - least + 1));
    return later(after, day, EVENING + random.nextInt(EVENING_HOURS), random);
  }

  /** The first working hour of a day. */
  static Instant morning(LocalDate day) {
    return day.atTime(OPENS, 0).atZone(SamverkaClock.STOCKHOLM).toInstant();
  }

  private static Instant later(Instant after, ZonedDateTime day, int hour, Random random) {
    Instant moment = day.with(LocalTime.of(hour, random.nextInt(MINUTES))).toInstant();
    return moment.isAfter(after) ? moment : after.plusSeconds(MINUTES);
  }
}
