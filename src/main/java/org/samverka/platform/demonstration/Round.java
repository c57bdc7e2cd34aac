package org.samverka.platform.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * A programme of the city and what becomes of those who apply.
 *
 * @param kind which words in city.json
 * @param year the first year of the grants
 * @param opens the first day to apply
 * @param deadline the last
 * @param who those who apply; in a small city they are fewer than the goals
 * @param leastYears how many years at least they apply for
 * @param goals how far each of them comes, in their order
 */
record Round(
    String kind,
    int year,
    LocalDate opens,
    LocalDate deadline,
    List<CityAssociation> who,
    int leastYears,
    List<Goal> goals) {

  /** How many cases there are. */
  int cases() {
    return Math.min(who.size(), goals.size());
  }
}
