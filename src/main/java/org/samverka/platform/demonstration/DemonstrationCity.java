package org.samverka.platform.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.notification.TimerRunner;

/**
 * Builds the demonstration city by living through its last years: the clock begins in the past, and
 * everybody does what they do on its day, through the services. The same seed gives the same city.
 * The size is that of a large city's office: some 140 associations, 120 applications of this year
 * in every state, and earlier years' grants, so that about 95 partnerships run.
 */
@ApplicationScoped
public class DemonstrationCity {

  /** So many associations have somebody new, whom the registrar has not confirmed yet. */
  private static final int ASKED = 3;

  private static final Duration READ_WITHIN = Duration.ofDays(7);

  @Inject private DemonstrationAccounts accounts;
  @Inject private CityPeople people;
  @Inject private CityMaterial material;
  @Inject private CityAssociations associations;
  @Inject private CityProgrammes programmes;
  @Inject private CityApplications applications;
  @Inject private CityOffice office;
  @Inject private CityBoard board;
  @Inject private CityPartners partners;
  @Inject private CityPapers papers;
  @Inject private OneDay day;
  @Inject private TimerRunner timers;
  @Inject private Settings settings;
  @Inject private SamverkaClock clock;

  /**
   * Builds the city in an empty database; its clock is then that of the world.
   *
   * @param tell told how far it has come, in short lines
   */
  public void build(Consumer<String> tell) {
    Instant end = clock.now();
    LocalDate today = clock.today();
    clock.beginAt(Calendar.morning(LocalDate.of(today.getYear() - 3, 8, 20)));
    accounts.makeInAnEmptyDatabase();
    Random random = new Random(settings.number(Setting.DEMONSTRATION_SEED));
    people.moveIn(random);
    board.takeSeats();
    programmes.publishCommitments();
    Timetable timetable = new Timetable();
    CityMeetings meetings = new CityMeetings(timetable, board, random, Years.meetings(today));
    Story.Setting city =
        new Story.Setting(
            timetable, random, applications, office, board, partners, meetings, material, today);
    List<CityAssociation> founded = found(random);
    new Years(city, founded, programmes, today).plan();
    for (CityAssociation newly :
        founded.subList(founded.size() - Math.min(ASKED, founded.size()), founded.size())) {
      timetable.at(
          Calendar.inTheEvening(end.minus(READ_WITHIN), 1, 5, random),
          () -> associations.ask(newly, random));
    }
    Progress progress = new Progress(clock.now(), end, tell);
    timetable.runUntil(end, moment -> reach(moment, progress));
    people.readTheirMessages(end.minus(READ_WITHIN));
    clock.live(Duration.ZERO);
    papers.putAway();
  }

  /** Timers are looked at once a day: they wait for days, not for minutes. */
  private void reach(Instant moment, Progress progress) {
    LocalDate before = clock.today();
    clock.liveAt(moment);
    if (!clock.today().equals(before)) {
      timers.runDueNow();
    }
    progress.reach(moment);
  }

  private List<CityAssociation> found(Random random) {
    List<CityAssociation> founded = new ArrayList<>();
    List<CityMaterial.Archetype> kinds = material.archetypes();
    int number = (int) settings.number(Setting.DEMONSTRATION_ASSOCIATIONS);
    for (int i = 0; i < number; i++) {
      CityMaterial.Archetype kind = kinds.get(i % kinds.size());
      List<String> names = kind.names();
      int round = i / kinds.size();
      String name = names.get(round % names.size());
      int serial = i;
      day.live(
          () ->
              founded.add(
                  associations.found(
                      serial, kind, round < names.size() ? name : name + " " + round, random)));
    }
    return List.copyOf(founded);
  }
}
