package org.samverka.it.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDesk;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.DecisionService;
import org.samverka.decision.DecisionView;
import org.samverka.decision.DelegationService;
import org.samverka.decision.ReadyCases;
import org.samverka.decision.RulingForm;
import org.samverka.decision.StatementService;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.notification.Inbox;

/** One person decides, as far as the delegation scheme lets them. */
@ContainerTest
class DelegationIT {

  @Inject CaseFlow flows;
  @Inject Decisions fixtures;
  @Inject DecisionService decisions;
  @Inject DecisionAccess access;
  @Inject ReadyCases ready;
  @Inject StatementService statements;
  @Inject CaseDesk desk;
  @Inject DelegationService delegation;
  @Inject People people;
  @Inject Inbox inbox;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService others;

  @Test
  void a_delegate_declares_before_anything_of_the_case_is_shown() {
    Flow flow = flows.ready();
    Actor delegate = fixtures.headOfDepartment();
    assertTrue(statements.mustDeclareFirst(delegate, flow.caseId()));
    assertEquals("", ready.ready(delegate, flow.caseId(), TextLanguage.SV).form().reasons());
    assertThrows(
        RefusedException.class,
        () -> statements.statement(delegate, flow.caseId(), TextLanguage.SV));
    desk.declareConflict(delegate, flow.caseId(), false, "");
    assertFalse(statements.mustDeclareFirst(delegate, flow.caseId()));
    assertEquals(
        "Verksamheten kompletterar stadens egen.",
        ready.ready(delegate, flow.caseId(), TextLanguage.SV).form().reasons());
  }

  @Test
  void a_delegate_with_a_conflict_of_interest_neither_reads_nor_decides() {
    Flow flow = flows.ready();
    Actor delegate = fixtures.headOfDepartment();
    RulingForm form = fixtures.grant(50_000);
    desk.declareConflict(delegate, flow.caseId(), true, "Min syster är ordförande.");
    assertTrue(statements.mustDeclareFirst(delegate, flow.caseId()));
    assertThrows(RefusedException.class, () -> decide(delegate, flow, form));
  }

  @Test
  void a_head_of_department_decides_within_two_price_base_amounts_and_the_association_is_told() {
    Flow flow = flows.ready();
    int before = inbox.unread(flow.signatory());
    decide(fixtures.headOfDepartment(), flow, fixtures.grant(100_000, "Ett villkor."));

    DecisionView decision = access.of(flow.caseId()).orElseThrow();
    assertEquals(DecisionOutcome.PARTLY_GRANTED, decision.outcome());
    assertEquals(new Money(100_000), decision.amountPerYear());
    assertEquals(List.of("Ett villkor."), decision.conditions());
    assertEquals(DecisionBody.DELEGATE_DEPARTMENT, decision.body());
    assertEquals(List.of("Ada Avdelningschef"), decision.deciders());
    assertFalse(access.isFinal(flow.caseId()));
    assertEquals(before + 1, inbox.unread(flow.signatory()));
  }

  @Test
  void nobody_decides_above_their_level() {
    Flow flow = flows.ready();
    Actor headOfUnit = people.staff("Uno Enhetschef", Role.DELEGATE);
    assertReason("decision.refused.level", () -> decide(headOfUnit, flow, fixtures.grant(50_001)));
    assertReason(
        "decision.refused.level",
        () -> decide(fixtures.headOfDepartment(), flow, fixtures.grant(118_401)));
    assertTrue(access.of(flow.caseId()).isEmpty());

    decide(headOfUnit, flow, fixtures.grant(50_000));
    assertEquals(DecisionBody.DELEGATE_UNIT, access.of(flow.caseId()).orElseThrow().body());
  }

  @Test
  void what_counts_is_the_whole_amount_of_all_years() {
    Flow flow = flows.ready();
    Actor headOfUnit = people.staff("Uno Enhetschef", Role.DELEGATE);
    RulingForm one = fixtures.grant(20_000);
    RulingForm three =
        new RulingForm(
            one.outcome(),
            one.kronor(),
            one.from(),
            Objects.requireNonNull(one.until()).plusYears(2),
            "",
            one.until().plusYears(3),
            one.reasons(),
            "");
    assertReason("decision.refused.level", () -> decide(headOfUnit, flow, three));
  }

  @Test
  void the_officer_of_a_case_never_decides_in_it_whatever_else_they_are() {
    Flow flow = flows.ready();
    Actor officer = flows.officer();
    Actor both =
        new Actor(officer.accountId(), officer.name(), EnumSet.of(Role.OFFICER, Role.DELEGATE));
    RefusedException refused =
        assertThrows(RefusedException.class, () -> decide(both, flow, fixtures.grant(10_000)));
    assertTrue(refused.isAboutRights());
  }

  @Test
  void whoever_is_no_delegate_does_not_decide() {
    Flow flow = flows.ready();
    for (Role role : Role.staffRoles()) {
      if (role != Role.DELEGATE) {
        Actor somebody = people.staff("Någon", role);
        assertThrows(
            RefusedException.class,
            () -> decide(somebody, flow, fixtures.grant(10_000)),
            role.name());
      }
    }
    assertThrows(
        RefusedException.class, () -> decide(flow.signatory(), flow, fixtures.grant(10_000)));
  }

  @Test
  void a_delegate_declares_to_have_no_conflict_of_interest() {
    Flow flow = flows.ready();
    assertReason(
        "decision.refused.bias",
        () ->
            decisions.decideOnDelegation(
                fixtures.headOfDepartment(),
                flow.caseId(),
                flows.seen(flow),
                fixtures.grant(10_000),
                false));
  }

  @Test
  void nobody_is_told_no_unheard() {
    Flow flow = flows.ready();
    assertReason(
        "decision.refused.notHeard",
        () -> decide(fixtures.headOfDepartment(), flow, fixtures.rejection()));

    Flow heard = fixtures.heard();
    decide(fixtures.headOfDepartment(), heard, fixtures.rejection());
    DecisionView no = access.of(heard.caseId()).orElseThrow();
    assertEquals(DecisionOutcome.REJECTED, no.outcome());
    assertEquals(Money.ZERO, no.amountPerYear());
  }

  @Test
  void a_form_with_faults_decides_nothing() {
    Flow flow = flows.ready();
    InvalidInputException faults =
        assertThrows(
            InvalidInputException.class,
            () -> decide(fixtures.headOfDepartment(), flow, RulingForm.EMPTY));
    assertEquals(Set.of("outcome", "reasons"), faults.faults().keySet());
    assertTrue(access.of(flow.caseId()).isEmpty());
  }

  @Test
  void a_case_that_is_not_ready_is_not_decided() {
    Flow flow = flows.inReview();
    assertReason(
        "lifecycle.refused.stage",
        () -> decide(fixtures.headOfDepartment(), flow, fixtures.grant(10_000)));
  }

  @Test
  void of_two_delegates_who_race_one_decides_and_the_other_learns_that_it_has_changed()
      throws Exception {
    Flow flow = flows.ready();
    long seen = flows.seen(flow);
    List<Actor> delegates =
        List.of(fixtures.headOfDepartment(), people.staff("Uno Enhetschef", Role.DELEGATE));
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> answers = new ArrayList<>();
    for (Actor delegate : delegates) {
      Callable<String> deciding =
          () -> {
            start.await();
            try {
              decisions.decideOnDelegation(
                  delegate, flow.caseId(), seen, fixtures.grant(40_000), true);
              return "decided";
            } catch (StaleException e) {
              return "changed";
            }
          };
      answers.add(others.submit(deciding));
    }
    start.countDown();
    List<String> told = new ArrayList<>();
    for (Future<String> answer : answers) {
      told.add(answer(answer));
    }
    assertEquals(List.of("changed", "decided"), told.stream().sorted().toList());
    assertEquals(new Money(40_000), access.of(flow.caseId()).orElseThrow().amountPerYear());
  }

  @Test
  void an_administrator_alone_changes_the_scheme() {
    Actor headOfUnit = people.staff("Uno Enhetschef", Role.DELEGATE);
    assertThrows(
        RefusedException.class,
        () -> delegation.giveLevel(headOfUnit, headOfUnit.accountId(), DecisionBody.DELEGATE_UNIT));
    assertThrows(
        RefusedException.class,
        () -> delegation.setCeiling(headOfUnit, DecisionBody.DELEGATE_UNIT, 900_000L, null));
    InvalidInputException both =
        assertThrows(
            InvalidInputException.class,
            () ->
                delegation.setCeiling(
                    people.administrator(), DecisionBody.DELEGATE_UNIT, 900_000L, 3));
    assertEquals(Set.of("kronor"), both.faults().keySet());

    delegation.addBaseAmount(people.administrator(), 2031, 70_000L, "SFS 2030:1");
    assertThrows(
        InvalidInputException.class,
        () -> delegation.addBaseAmount(people.administrator(), 2031, 71_000L, "SFS 2030:1"));
    assertTrue(
        delegation.scheme(people.administrator()).baseAmounts().stream()
            .anyMatch(row -> row.year() == 2031 && row.amount().equals(new Money(70_000))));
  }

  private void decide(Actor actor, Flow flow, RulingForm form) {
    decisions.decideOnDelegation(actor, flow.caseId(), flows.seen(flow), form, true);
  }

  private static String answer(Future<String> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError("neither decided nor told why", e.getCause());
    }
  }

  private static void assertReason(String key, Runnable deed) {
    RefusedException refused = assertThrows(RefusedException.class, deed::run);
    assertTrue(
        refused.reasons().stream().map(MessageKey::key).anyMatch(key::equals),
        refused.reasons().toString());
  }
}
