package org.samverka.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates as the portal writes and reads them. */
public final class SwedishDates {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private SwedishDates() {}

  /**
   * Reads a day written 2026-11-23.
   *
   * @throws InvalidValueException when it is empty, not written so, or no such day exists
   */
  public static LocalDate parse(String text) {
    String plain = Digits.plain(text);
    if (plain.isEmpty()) {
      throw new InvalidValueException(MessageKey.of("kernel.date.empty"));
    }
    if (!plain.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new InvalidValueException(MessageKey.of("kernel.date.shape"));
    }
    try {
      return LocalDate.parse(plain, ISO);
    } catch (DateTimeException e) {
      throw new InvalidValueException(MessageKey.of("kernel.date.noSuchDay"));
    }
  }

  /** As in sentences: 23 november 2026, 23 November 2026. */
  public static String prose(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  /**
   * The last moment of a deadline's day: 23:59:59 in Stockholm, and what is left of that second.
   */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(SamverkaClock.STOCKHOLM).toInstant();
  }

  /** The day that it is in Stockholm at a moment. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, SamverkaClock.STOCKHOLM);
  }
}
