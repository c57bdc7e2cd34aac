package org.samverka.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How money, numbers, days and times are written. */
public final class Written {

  /** No-break space, so that an amount is never cut at the end of a line. */
  public static final char NO_BREAK = '\u00a0';

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Written() {}

  /** A whole number, its thousands apart by no-break spaces. */
  public static String number(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder written = new StringBuilder(digits);
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      written.insert(place, NO_BREAK);
    }
    return number < 0 ? "\u2212" + written : written.toString();
  }

  /** Whole kronor: 2 000 000 kr. */
  public static String money(long kronor) {
    return number(kronor) + NO_BREAK + "kr";
  }

  /** The day in Stockholm that the moment falls on. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, SamverkaClock.STOCKHOLM);
  }

  /** A day in a sentence: 23 november 2026. */
  public static String date(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  /** A moment in a sentence, as the clocks in Stockholm show it. */
  public static String moment(Instant moment, Locale locale) {
    ZonedDateTime at = moment.atZone(SamverkaClock.STOCKHOLM);
    String pattern = Texts.of("kernel.moment.pattern", locale);
    return DateTimeFormatter.ofPattern(pattern, locale).format(at);
  }

  /** A moment in a table: 2026-11-23 14:05. */
  public static String minute(Instant moment) {
    return MINUTES.format(LocalDateTime.ofInstant(moment, SamverkaClock.STOCKHOLM));
  }
}
