package org.samverka.platform.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.samverka.kernel.Period;

/**
 * What the city's programmes are and what becomes of those who apply: three earlier years, whose
 * grants still run, the year's great round, in every state, and one that is open now.
 */
final class Years {

  /** How many days ago the latest meeting was, whose minutes are not approved yet. */
  static final int JUST_MET = 3;

  /** How many days ago the meeting was whose decisions are announced and not yet final. */
  static final int MET_LATELY = 14;

  private static final int WHOLE = 140;
  private static final int LONGEST_GRANT = 3;
  private static final int ROUND_OPENED = 160;
  private static final int ROUND_CLOSED = 95;
  private static final int OPENED_NOW = 75;
  private static final int CLOSES_NOW = 45;
  private static final int TIME_TO_WRITE = 14;
  private static final int AGES_DIFFER = 9;

  private final Story.Setting city;
  private final List<CityAssociation> associations;
  private final CityProgrammes programmes;
  private final LocalDate today;
  private final Random random;

  Years(
      Story.Setting city,
      List<CityAssociation> associations,
      CityProgrammes programmes,
      LocalDate today) {
    this.city = city;
    this.associations = associations;
    this.programmes = programmes;
    this.today = today;
    this.random = city.random();
  }

  /** The days on which the committee and the board meet. */
  static List<LocalDate> meetings(LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = today.getYear() - 3; year < today.getYear(); year++) {
      days.add(LocalDate.of(year, 11, 24));
      days.add(LocalDate.of(year, 12, 8));
      days.add(LocalDate.of(year + 1, 1, 20));
    }
    for (int ago : new int[] {62, 52, 44, MET_LATELY, JUST_MET, -9, -40}) {
      days.add(today.minusDays(ago));
    }
    return days.stream().filter(day -> !isBetweenRounds(day, today)).distinct().sorted().toList();
  }

  /** An earlier round's last meeting must not fall among those of this year's. */
  private static boolean isBetweenRounds(LocalDate day, LocalDate today) {
    return day.getYear() < today.getYear() && day.isAfter(today.minusDays(ROUND_CLOSED));
  }

  /** Plans it all. */
  void plan() {
    rounds().forEach(this::plan);
  }

  /** What was, and is, to be applied for, by whom, and what becomes of them. */
  List<Round> rounds() {
    int year = today.getYear();
    return List.of(
        autumn(
            "limited",
            year - 2,
            part(0, 24),
            3,
            goals(Goal.PARTNER, 20, Map.of(Goal.REJECTED, 2, Goal.DISMISSED, 1))),
        autumn(
            "operating",
            year - 1,
            part(23, 66),
            2,
            beginningWith(
                List.of(Goal.TO_PAY, Goal.REJECTED),
                goals(
                    Goal.PARTNER,
                    35,
                    Map.of(Goal.TO_PAY, 1, Goal.REJECTED, 4, Goal.DISMISSED, 2)))),
        autumn(
            "operating",
            year,
            part(60, 112),
            1,
            goals(
                Goal.PARTNER, 43, Map.of(Goal.REJECTED, 4, Goal.DISMISSED, 2, Goal.WITHDRAWN, 1))),
        new Round(
            "operating",
            year + 1,
            today.minusDays(ROUND_OPENED),
            today.minusDays(ROUND_CLOSED),
            part(0, 77),
            1,
            decidedOrNearly()),
        new Round(
            "limited",
            year + 1,
            today.minusDays(OPENED_NOW),
            today.plusDays(CLOSES_NOW),
            theFirstAnd(part(95, WHOLE)),
            1,
            underWay()));
  }

  private List<CityAssociation> theFirstAnd(List<CityAssociation> others) {
    List<CityAssociation> all =
        new ArrayList<>(associations.subList(0, Math.min(1, associations.size())));
    all.addAll(others);
    return all;
  }

  /** A round of an earlier autumn. */
  private static Round autumn(
      String kind, int year, List<CityAssociation> who, int leastYears, List<Goal> goals) {
    LocalDate opens = LocalDate.of(year - 1, 9, 1);
    return new Round(kind, year, opens, LocalDate.of(year - 1, 10, 15), who, leastYears, goals);
  }

  private void plan(Round round) {
    int year = round.year();
    Period grant = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    city.timetable()
        .at(
            Calendar.morning(round.opens()),
            () -> {
              long programme = programmes.open(round.kind(), year, round.deadline(), grant);
              LocalDate last = round.deadline().isAfter(today) ? today : round.deadline();
              int days =
                  Math.max(
                      1, (int) (last.toEpochDay() - round.opens().toEpochDay()) - TIME_TO_WRITE);
              for (int i = 0; i < round.cases(); i++) {
                Goal goal = round.goals().get(i);
                int years =
                    round.leastYears() + random.nextInt(LONGEST_GRANT - round.leastYears() + 1);
                Instant start = start(goal, round.opens(), last, days);
                new Story(
                        city, new CasePlan(round.who().get(i), programme, start, year, years, goal))
                    .begin();
              }
            });
    if (round.deadline().isBefore(today)) {
      city.timetable()
          .at(Calendar.morning(round.deadline().plusDays(1)), () -> programmes.closeWhatHasEnded());
    }
  }

  /**
   * When an association begins to write: at any time while it can be applied for; but who is still
   * on the way through the city's hands today came in as lately as such a case does.
   */
  private Instant start(Goal goal, LocalDate opens, LocalDate last, int days) {
    if (!last.equals(today) || goal.age() == 0) {
      return Calendar.inTheEvening(Calendar.morning(opens), 0, days, random);
    }
    return Calendar.inTheEvening(
        Calendar.morning(today.minusDays(goal.age() + AGES_DIFFER)), 0, AGES_DIFFER, random);
  }

  private List<Goal> decidedOrNearly() {
    Map<Goal, Integer> goals = new EnumMap<>(Goal.class);
    goals.put(Goal.READY, 5);
    goals.put(Goal.ON_AGENDA, 6);
    goals.put(Goal.DECIDED, 4);
    goals.put(Goal.PUBLISHED, 5);
    goals.put(Goal.APPEALED, 1);
    goals.put(Goal.AGREEMENT, 5);
    goals.put(Goal.FOR_SIGNATURE, 6);
    goals.put(Goal.DISMISSED, 4);
    goals.put(Goal.REJECTED, 8);
    goals.put(Goal.WITHDRAWN, 2);
    return goals(Goal.PARTNER, 31, goals);
  }

  private List<Goal> underWay() {
    Map<Goal, Integer> goals = new EnumMap<>(Goal.class);
    goals.put(Goal.REGISTERED, 8);
    goals.put(Goal.FORMAL_CHECK, 5);
    goals.put(Goal.SUPPLEMENT, 4);
    goals.put(Goal.ASSESSMENT, 8);
    goals.put(Goal.NOTICE, 3);
    goals.put(Goal.REVIEW, 5);
    return goals(Goal.DRAFT, 13, goals);
  }

  private List<Goal> goals(Goal usual, int number, Map<Goal, Integer> others) {
    List<Goal> all = new ArrayList<>(Collections.nCopies(number, usual));
    new EnumMap<>(others).forEach((goal, n) -> all.addAll(Collections.nCopies(n, goal)));
    Collections.shuffle(all, random);
    // Whoever tries the portal first meets a partnership, not a refusal.
    all.remove(usual);
    all.add(0, usual);
    return all;
  }

  /**
   * What every city has, however small: what comes first in a round is what few associations have.
   * Of what is refused a delegate decides, as it binds the city to nothing.
   */
  private static List<Goal> beginningWith(List<Goal> first, List<Goal> goals) {
    List<Goal> all = new ArrayList<>(goals);
    first.forEach(all::remove);
    all.addAll(0, first);
    return all;
  }

  /** Some of the associations, as many of a hundred and forty as this city has of its own. */
  private List<CityAssociation> part(int from, int to) {
    int size = associations.size();
    return associations.subList(from * size / WHOLE, to * size / WHOLE);
  }
}
