package org.samverka.e2e.people;

import java.time.LocalDate;

/**
 * What the story is about.
 *
 * @param association the name of the association
 * @param number its organisation number
 * @param programme the title of the programme that it applies for
 * @param activity what it applies for
 * @param today the day on which the story begins, by the city's clock
 */
public record Story(
    String association, String number, String programme, String activity, LocalDate today) {

  /** A day of the story, as it is written in a field. */
  public String day(int after) {
    return today.plusDays(after).toString();
  }
}
