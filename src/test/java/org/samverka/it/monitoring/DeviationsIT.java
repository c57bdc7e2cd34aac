package org.samverka.it.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.Standing;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.ChosenBy;
import org.samverka.monitoring.ConcernService;
import org.samverka.monitoring.DeviationOrigin;
import org.samverka.monitoring.DeviationRow;
import org.samverka.monitoring.DeviationService;
import org.samverka.monitoring.DeviationStage;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.DeviationView;
import org.samverka.monitoring.EventView;
import org.samverka.monitoring.LastCheck;
import org.samverka.monitoring.MonitoringAccess;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.monitoring.MonitoringService;
import org.samverka.monitoring.Severity;
import org.samverka.monitoring.Triage;
import org.samverka.partnership.PartnershipStage;

/** What may not be as promised: told, read by a human, looked into, answered, settled. */
@ContainerTest
class DeviationsIT {

  private static final String WHY = Partnerships.REASON;

  @Inject Partnerships making;
  @Inject People people;
  @Inject ConcernService concerns;
  @Inject DeviationService deviations;
  @Inject MonitoringService checks;
  @Inject MonitoringAccess monitoring;
  @Inject CommitmentStates states;
  @Inject SamverkaClock clock;

  @Test
  void anybody_tells_of_a_concern_without_a_name_and_nothing_else_is_kept() {
    String about = "Föreningen " + System.nanoTime();
    concerns.tell(about, "Dörren var låst för några.", "", address());
    DeviationView told = told(about);
    assertEquals("", told.reporter());
    assertEquals(DeviationOrigin.PUBLIC, told.origin());
    assertEquals(DeviationStage.REPORTED, told.stage());
    assertEquals(List.of(""), told.history().stream().map(step -> step.personName()).toList());
    InvalidInputException fault =
        assertThrows(InvalidInputException.class, () -> concerns.tell("", " ", "", address()));
    assertEquals(java.util.Set.of("about", "what"), fault.faults().keySet());
  }

  @Test
  void whoever_sends_by_the_dozen_is_slowed_down() {
    String from = address();
    for (int i = 0; i < 5; i++) {
      concerns.tell("Någon", "Något.", "", from);
    }
    assertThrows(RefusedException.class, () -> concerns.tell("Någon", "Något.", "", from));
    concerns.tell("Någon", "Något.", "", address());
  }

  @Test
  void a_concern_questions_a_commitment_only_after_a_human_has_triaged_it() {
    Made made = making.active();
    long association = made.flow().association().id();
    long commitment = commitment(made);
    assertEquals(Standing.VERIFIED, standing(made, commitment));
    String about = "Föreningen " + System.nanoTime();
    concerns.tell(about, "Dörren var låst för några.", "ring mig", address());
    long id = told(about).id();
    Actor another = people.staff("Annan Handläggare", Role.OFFICER);
    assertThrows(
        RefusedException.class,
        () -> deviations.triage(making.officer(), id, seen(id), new Triage(made.id(), 1), WHY));
    deviations.triage(another, id, seen(id), new Triage(made.id(), commitment), WHY);
    assertEquals(Standing.VERIFIED, standing(made, commitment));
    assertThrows(RefusedException.class, () -> step(another, id, DeviationTransition.INVESTIGATE));
    step(making.officer(), id, DeviationTransition.INVESTIGATE);
    assertEquals(Standing.QUESTIONED, standing(made, commitment));
    assertTrue(
        states.publicStatesOf(List.of(association), clock.today()).stream()
            .noneMatch(row -> row.standing() == Standing.QUESTIONED));
    assertTrue(
        monitoring.openMattersOf(List.of(made.id()), clock.today()).stream()
            .noneMatch(matter -> matter.disclosed()));
    assertThrows(NotFoundException.class, () -> deviations.view(made.signatory(), id));
  }

  @Test
  void an_empty_concern_is_set_aside_with_a_reason_and_the_association_is_not_told() {
    String about = "Ingen förening " + System.nanoTime();
    concerns.tell(about, "asdf", "", address());
    long empty = told(about).id();
    assertThrows(
        RefusedException.class,
        () ->
            deviations.apply(
                making.officer(), empty, seen(empty), DeviationTransition.SET_ASIDE, null, " "));
    assertThrows(
        RefusedException.class,
        () -> step(making.delegate(), empty, DeviationTransition.SET_ASIDE));
    step(making.officer(), empty, DeviationTransition.SET_ASIDE);
    assertEquals(DeviationStage.CLOSED, deviations.view(making.officer(), empty).stage());

    Made made = making.active();
    long commitment = commitment(made);
    long read = deviations.report(making.officer(), made.id(), "Det stämde inte alls.");
    deviations.triage(making.officer(), read, seen(read), new Triage(made.id(), commitment), WHY);
    step(making.officer(), read, DeviationTransition.SET_ASIDE);
    assertEquals(Standing.VERIFIED, standing(made, commitment));
    assertThrows(NotFoundException.class, () -> deviations.view(made.signatory(), read));
    assertEquals(List.of(), deviations.of(made.signatory(), made.id()));
    assertThrows(
        RefusedException.class,
        () -> step(making.officer(), read, DeviationTransition.INVESTIGATE));

    long own = deviations.report(made.signatory(), made.id(), "Vi bytte lokal en vecka.");
    step(making.officer(), own, DeviationTransition.SET_ASIDE);
    assertEquals(DeviationStage.CLOSED, deviations.view(made.signatory(), own).stage());
  }

  @Test
  void the_association_is_heard_before_anything_is_found() {
    Made made = making.active();
    long id = inNotice(made, 0);
    assertThrows(
        RefusedException.class, () -> step(making.officer(), id, DeviationTransition.REMARK_ON));
    DeviationView seen = deviations.view(made.signatory(), id);
    assertEquals("", seen.reporter());
    assertEquals(1, seen.history().size());
    deviations.comment(made.signatory(), id, "Dörren är öppen för alla.");
    assertThrows(RefusedException.class, () -> deviations.comment(making.officer(), id, "Nej."));
    step(making.officer(), id, DeviationTransition.REMARK_ON);
    assertThrows(RefusedException.class, () -> deviations.comment(made.signatory(), id, "Jo."));
    assertTrue(
        monitoring.openMattersOf(List.of(made.id()), clock.today()).stream()
            .anyMatch(matter -> matter.disclosed()));
    step(making.officer(), id, DeviationTransition.CLOSE);
    assertEquals(List.of(), monitoring.openMattersOf(List.of(made.id()), clock.today()));
  }

  @Test
  void what_was_unfounded_verifies_the_commitment_again() {
    Made made = making.active();
    long commitment = commitment(made);
    long id = answered(made, commitment);
    step(making.officer(), id, DeviationTransition.FIND_UNFOUNDED);
    assertEquals(Standing.VERIFIED, standing(made, commitment));
    step(making.officer(), id, DeviationTransition.CLOSE);
  }

  @Test
  void a_corrective_plan_has_a_day_and_is_followed_up() {
    Made made = making.active();
    long commitment = commitment(made);
    long id = answered(made, commitment);
    assertThrows(
        RefusedException.class, () -> step(making.officer(), id, DeviationTransition.REQUIRE_PLAN));
    LocalDate day = clock.today().plusDays(30);
    deviations.apply(making.officer(), id, seen(id), DeviationTransition.REQUIRE_PLAN, day, WHY);
    assertEquals(day, deviations.view(making.officer(), id).followUpOn());
    assertEquals(Standing.QUESTIONED, standing(made, commitment));
    step(making.officer(), id, DeviationTransition.FOLLOW_UP);
    assertEquals(Standing.VERIFIED, standing(made, commitment));
    step(making.officer(), id, DeviationTransition.CLOSE);
    assertEquals(DeviationStage.CLOSED, deviations.view(making.officer(), id).stage());
  }

  @Test
  void a_suspension_is_decided_by_the_level_that_granted_and_then_a_termination() {
    Made made = making.active();
    long commitment = commitment(made);
    long id = answered(made, commitment);
    long second = answered(made, 0);
    assertThrows(
        RefusedException.class,
        () -> step(making.officer(), id, DeviationTransition.DECIDE_SUSPENSION));
    assertThrows(
        RefusedException.class,
        () -> step(making.secretary(), id, DeviationTransition.DECIDE_SUSPENSION));
    assertThrows(
        RefusedException.class,
        () -> step(making.delegate(), id, DeviationTransition.DECIDE_TERMINATION));
    step(making.delegate(), id, DeviationTransition.DECIDE_SUSPENSION);
    assertEquals(PartnershipStage.SUSPENDED, making.stage(made));
    assertEquals(Standing.BREACHED, standing(made, commitment));
    step(making.delegate(), second, DeviationTransition.DECIDE_TERMINATION);
    assertEquals(PartnershipStage.TERMINATED, making.stage(made));
  }

  @Test
  void every_step_has_a_reason_and_follows_its_order() {
    Made made = making.active();
    long id = deviations.report(making.officer(), made.id(), "Något stämmer inte.");
    assertThrows(
        RefusedException.class,
        () -> deviations.triage(making.officer(), id, seen(id), new Triage(made.id(), 0), " "));
    assertThrows(
        RefusedException.class, () -> step(making.officer(), id, DeviationTransition.INVESTIGATE));
    assertThrows(
        RefusedException.class, () -> step(making.officer(), id, DeviationTransition.CLOSE));
    assertThrows(
        RefusedException.class,
        () -> deviations.report(making.delegate(), made.id(), "Något stämmer inte."));
    long own = deviations.report(made.signatory(), made.id(), "Vi har haft stängt.");
    assertEquals("Vi har haft stängt.", deviations.view(made.signatory(), own).what());
  }

  @Test
  void a_check_is_recorded_by_the_officer_and_the_last_one_is_known_for_any_day() {
    Made made = making.active();
    long association = made.flow().association().id();
    LocalDate today = clock.today();
    checks.record(
        making.officer(), made.id(), event(MonitoringKind.DESK_CHECK, today.minusDays(20)));
    checks.record(
        making.officer(), made.id(), event(MonitoringKind.SITE_VISIT, today.minusDays(2)));
    assertEquals(
        List.of(new LastCheck(association, MonitoringKind.SITE_VISIT, today.minusDays(2))),
        monitoring.lastChecksOf(List.of(association), today));
    assertEquals(
        List.of(new LastCheck(association, MonitoringKind.DESK_CHECK, today.minusDays(20))),
        monitoring.lastChecksOf(List.of(association), today.minusDays(10)));
    assertEquals(2, checks.eventsOf(made.signatory(), made.id()).size());
    assertThrows(
        RefusedException.class,
        () -> checks.record(making.delegate(), made.id(), event(MonitoringKind.SITE_VISIT, today)));
    assertThrows(
        InvalidInputException.class,
        () ->
            checks.record(
                making.officer(), made.id(), event(MonitoringKind.SITE_VISIT, today.plusDays(1))));
  }

  private static EventView event(MonitoringKind kind, LocalDate day) {
    return new EventView(
        kind,
        ChosenBy.RISK,
        day,
        "Kansli och handläggare",
        "Allt i ordning.",
        Severity.NONE,
        null,
        "");
  }

  /** Told by the officer, tied to a commitment, looked into, the association asked. */
  private long inNotice(Made made, long commitment) {
    long id = deviations.report(making.officer(), made.id(), "Något stämmer inte.");
    deviations.triage(making.officer(), id, seen(id), new Triage(made.id(), commitment), WHY);
    step(making.officer(), id, DeviationTransition.INVESTIGATE);
    step(making.officer(), id, DeviationTransition.GIVE_NOTICE);
    return id;
  }

  private long answered(Made made, long commitment) {
    long id = inNotice(made, commitment);
    deviations.comment(made.signatory(), id, "Så här ser vi på det.");
    return id;
  }

  private void step(Actor actor, long id, DeviationTransition step) {
    deviations.apply(actor, id, seen(id), step, null, WHY);
  }

  private long seen(long id) {
    return deviations.view(making.officer(), id).seen();
  }

  private DeviationView told(String about) {
    @Nullable DeviationRow found = null;
    for (DeviationRow row : deviations.page(making.officer(), true, null, false, 50)) {
      if (row.about().equals(about)) {
        found = row;
      }
    }
    assertFalse(found == null);
    return deviations.view(making.officer(), found.id());
  }

  private long commitment(Made made) {
    return states
        .statesOf(Actor.SYSTEM, made.flow().association().id(), clock.today())
        .get(0)
        .commitmentId();
  }

  private Standing standing(Made made, long commitment) {
    return states.statesOf(Actor.SYSTEM, made.flow().association().id(), clock.today()).stream()
        .filter(row -> row.commitmentId() == commitment)
        .findFirst()
        .orElseThrow()
        .standing();
  }

  private static String address() {
    return "192.0.2." + System.nanoTime();
  }
}
