package org.samverka.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  @ParameterizedTest(name = "{0} becomes {1}: {2}")
  @CsvSource({
    "2026-11-23, 2026-11-23, an ordinary Monday",
    "2026-11-21, 2026-11-23, Saturday",
    "2026-04-03, 2026-04-07, Good Friday to the Tuesday after Easter Monday",
    "2026-05-01, 2026-05-04, the first of May before a weekend",
    "2026-05-14, 2026-05-15, Ascension Day",
    "2026-06-06, 2026-06-08, the national day on a Saturday",
    "2026-06-19, 2026-06-22, Midsummer Eve",
    "2026-12-24, 2026-12-28, Christmas Eve to the Monday after Boxing Day",
    "2026-12-31, 2027-01-04, New Year's Eve",
    "2027-01-06, 2027-01-07, Epiphany"
  })
  @DisplayName("a last day that falls on a free day moves to the next weekday")
  void a_last_day_moves(LocalDate day, LocalDate last, String why) {
    assertEquals(last, Deadlines.lastDay(day), why);
  }
}
