package org.samverka.platform.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned for a demonstration city, whatever its size and on whatever day it is built. */
class YearsTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final int DAYS = 365;
  private static final int SEED = 20261123;

  @ParameterizedTest
  @ValueSource(ints = {14, 140})
  void a_delegate_has_refused_and_a_payment_waits_for_its_approver(int associations) {
    for (int day = 0; day < DAYS; day++) {
      LocalDate today = NEW_YEAR.plusDays(day);
      List<Goal> longAgo =
          rounds(associations, today).stream()
              .filter(round -> round.deadline().isBefore(today.minusYears(1)))
              .flatMap(round -> round.goals().subList(0, round.cases()).stream())
              .toList();
      assertTrue(longAgo.contains(Goal.REJECTED), today + " " + longAgo);
      assertEquals(1, longAgo.stream().filter(goal -> goal == Goal.TO_PAY).count(), "" + today);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 13, 14, 140, 141})
  void there_is_a_plan_for_every_size(int associations) {
    List<Round> rounds = rounds(associations, NEW_YEAR);
    assertEquals(5, rounds.size());
    for (Round round : rounds) {
      assertTrue(round.who().size() <= associations + 1, round.kind() + " " + round.year());
      assertTrue(round.cases() <= round.who().size(), round.kind() + " " + round.year());
    }
  }

  @Test
  void the_same_seed_gives_the_same_plan() {
    assertEquals(rounds(14, NEW_YEAR), rounds(14, NEW_YEAR));
  }

  private static List<Round> rounds(int number, LocalDate today) {
    Timetable timetable = new Timetable();
    Random random = new Random(SEED);
    CityBoard board = new CityBoard();
    Story.Setting city =
        new Story.Setting(
            timetable,
            random,
            new CityApplications(),
            new CityOffice(),
            board,
            new CityPartners(),
            new CityMeetings(timetable, board, random, Years.meetings(today)),
            new CityMaterial(),
            today);
    CityMaterial.Archetype kind = new CityMaterial.Archetype(JsonValue.EMPTY_JSON_OBJECT);
    List<CityAssociation> associations = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      associations.add(new CityAssociation(i, "", kind, List.of(), 1, List.of()));
    }
    return new Years(city, associations, new CityProgrammes(), today).rounds();
  }
}
