package org.samverka.e2e.people;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as the pages write them in prose. */
final class Days {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern PROSE = Pattern.compile("(\\d{1,2}) ([a-z]+) (\\d{4})");

  private Days() {}

  /** The first day that a text names. */
  static LocalDate in(String text) {
    Matcher found = PROSE.matcher(text.replace('\u00a0', ' '));
    if (!found.find()) {
      throw new AssertionError("no day in: " + text);
    }
    return LocalDate.of(
        Integer.parseInt(found.group(3)),
        MONTHS.indexOf(found.group(2)) + 1,
        Integer.parseInt(found.group(1)));
  }
}
