package org.samverka.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samverka.kernel.SamverkaClock;

/** How money, numbers, days and times are written. */
final class Written {

  /** No-break space, so that an amount is never cut at the end of a line. */
  static final char NO_BREAK = '\u00a0';

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Written() {}

  static String number(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder written = new StringBuilder(digits);
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      written.insert(place, NO_BREAK);
    }
    return number < 0 ? "\u2212" + written : written.toString();
  }

  static String money(long kronor) {
    return number(kronor) + NO_BREAK + "kr";
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, SamverkaClock.STOCKHOLM);
  }

  static String date(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  static String moment(Instant moment, Locale locale) {
    ZonedDateTime at = moment.atZone(SamverkaClock.STOCKHOLM);
    String pattern = Texts.of("ui.moment.pattern", locale);
    return DateTimeFormatter.ofPattern(pattern, locale).format(at);
  }

  static String minute(Instant moment) {
    return MINUTES.format(LocalDateTime.ofInstant(moment, SamverkaClock.STOCKHOLM));
  }
}
