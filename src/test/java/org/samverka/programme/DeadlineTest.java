package org.samverka.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The last second to apply is 23:59:59 in Stockholm, whatever the season. */
class DeadlineTest {

  private static final LocalDate OPENS = LocalDate.of(2026, 1, 1);

  @Test
  void in_winter_the_last_second_is_an_hour_before_midnight_utc() {
    LocalDate deadline = LocalDate.of(2026, 11, 30);
    assertTrue(Deadline.isWithin(Instant.parse("2026-11-30T22:59:59Z"), OPENS, deadline));
    assertFalse(Deadline.isWithin(Instant.parse("2026-11-30T23:00:00Z"), OPENS, deadline));
  }

  @Test
  void in_summer_it_is_two_hours_before() {
    LocalDate deadline = LocalDate.of(2026, 6, 30);
    assertTrue(Deadline.isWithin(Instant.parse("2026-06-30T21:59:59Z"), OPENS, deadline));
    assertFalse(Deadline.isWithin(Instant.parse("2026-06-30T22:00:00Z"), OPENS, deadline));
  }

  @Test
  void the_day_when_the_clocks_change_ends_at_its_own_midnight() {
    assertEquals(Instant.parse("2026-10-25T23:00:00Z"), Deadline.end(LocalDate.of(2026, 10, 25)));
    assertEquals(Instant.parse("2026-03-29T22:00:00Z"), Deadline.end(LocalDate.of(2026, 3, 29)));
  }

  @Test
  void the_first_second_is_midnight_in_stockholm() {
    LocalDate opens = LocalDate.of(2026, 12, 1);
    LocalDate deadline = LocalDate.of(2026, 12, 31);
    assertFalse(Deadline.isWithin(Instant.parse("2026-11-30T22:59:59Z"), opens, deadline));
    assertTrue(Deadline.isWithin(Instant.parse("2026-11-30T23:00:00Z"), opens, deadline));
  }

  @Test
  void without_days_nothing_is_open() {
    assertFalse(Deadline.isWithin(Instant.parse("2026-11-30T12:00:00Z"), null, OPENS));
    assertFalse(Deadline.isWithin(Instant.parse("2026-11-30T12:00:00Z"), OPENS, null));
  }
}
