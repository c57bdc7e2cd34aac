package org.samverka.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.assessment.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.application.AnswerView;
import org.samverka.application.CaseDesk;
import org.samverka.application.CaseQueue;
import org.samverka.application.CaseStage;
import org.samverka.application.CityCase;
import org.samverka.application.Conflict;
import org.samverka.application.DraftAnswer;
import org.samverka.application.DraftService;
import org.samverka.application.FormalCheckService;
import org.samverka.application.QueueRow;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Money;
import org.samverka.notification.Inbox;

/** What the city does with a case before anybody reads what it says. */
@ContainerTest
class CaseDeskIT {

  @Inject CaseFlow flows;
  @Inject CaseDesk desk;
  @Inject DraftService drafts;
  @Inject FormalCheckService formal;
  @Inject People people;
  @Inject Inbox inbox;

  @Test
  void nobody_at_the_city_finds_a_draft() {
    Flow draft = flows.draft();
    for (Role role : Role.staffRoles()) {
      Actor somebody = people.staff("Någon", role);
      assertThrows(
          NotFoundException.class,
          () -> desk.cityCase(somebody, draft.caseId(), TextLanguage.SV),
          role.name());
      assertThrows(
          NotFoundException.class,
          () -> desk.content(somebody, draft.caseId(), TextLanguage.SV),
          role.name());
    }
  }

  @Test
  void a_registrar_sees_what_came_in_and_nobody_else_reads_that_list() {
    Flow flow = flows.registered();
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    List<QueueRow> rows = page(registrar, CaseQueue.INCOMING);
    assertEquals(flow.caseId(), rows.get(0).row().id());
    assertEquals(flow.association().name(), rows.get(0).association());
    assertEquals(1, rows.get(0).days());
    assertThrows(RefusedException.class, () -> page(flows.officer(), CaseQueue.INCOMING));
    assertThrows(RefusedException.class, () -> page(flow.signatory(), CaseQueue.ALL));
  }

  @Test
  void a_reviewer_gives_a_case_to_an_officer_who_is_told() {
    Flow flow = flows.registered();
    assertTrue(holds(page(flows.reviewer(), CaseQueue.TO_ASSIGN), flow));
    Actor officer = people.staff("Olle Handläggare", Role.OFFICER);
    int before = inbox.unread(officer);

    desk.assign(flows.reviewer(), flow.caseId(), flows.seen(flow), officer.accountId(), null);

    assertFalse(holds(page(flows.reviewer(), CaseQueue.TO_ASSIGN), flow));
    assertTrue(holds(page(officer, CaseQueue.MINE), flow));
    assertEquals(before + 1, inbox.unread(officer));
  }

  @Test
  void only_a_reviewer_assigns_and_only_to_an_officer() {
    Flow flow = flows.registered();
    long seen = flows.seen(flow);
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    assertRefused(
        "identity.refused.role",
        () -> desk.assign(registrar, flow.caseId(), seen, flows.officer().accountId(), null));
    assertThrows(
        NotFoundException.class,
        () -> desk.assign(flow.signatory(), flow.caseId(), seen, 1L, null));
    assertRefused(
        "application.refused.noOfficer",
        () -> desk.assign(flows.reviewer(), flow.caseId(), seen, registrar.accountId(), null));
    assertThrows(
        InvalidInputException.class,
        () -> desk.assign(flows.reviewer(), flow.caseId(), seen, null, null));
  }

  @Test
  void another_officer_takes_over_with_a_reason_and_the_one_before_has_no_business_with_it() {
    Flow flow = flows.assigned();
    Actor other = people.staff("Olle Ersättare", Role.OFFICER);
    assertRefused(
        "lifecycle.refused.reason",
        () ->
            desk.assign(flows.reviewer(), flow.caseId(), flows.seen(flow), other.accountId(), " "));
    assertRefused(
        "application.refused.sameOfficer",
        () ->
            desk.assign(
                flows.reviewer(),
                flow.caseId(),
                flows.seen(flow),
                flows.officer().accountId(),
                "Byte"));

    desk.assign(
        flows.reviewer(), flow.caseId(), flows.seen(flow), other.accountId(), "Hanna är sjuk.");

    assertEquals("Olle Ersättare", see(other, flow).officer());
    assertThrows(NotFoundException.class, () -> see(flows.officer(), flow));
  }

  @Test
  void two_reviewers_who_assign_at_once_see_each_other() {
    Flow flow = flows.registered();
    long seen = flows.seen(flow);
    desk.assign(flows.reviewer(), flow.caseId(), seen, flows.officer().accountId(), null);
    Actor other = people.staff("Olle Ersättare", Role.OFFICER);
    assertThrows(
        StaleException.class,
        () -> desk.assign(flows.reviewer(), flow.caseId(), seen, other.accountId(), "Byte"));
  }

  @Test
  void before_declaring_an_officer_sees_no_content_and_begins_nothing() {
    Flow flow = flows.assigned();
    CityCase before = see(flows.officer(), flow);
    assertFalse(before.open());
    assertTrue(before.isToDeclare());
    assertEquals(3, before.board().size());
    assertNull(before.sought());
    CommitmentView version = askedFirst(flow);
    assertRefused(
        "application.refused.notDeclared",
        () -> desk.answer(flows.officer(), flow.caseId(), version));
    assertRefused(
        "application.refused.notDeclared",
        () -> desk.content(flows.officer(), flow.caseId(), TextLanguage.SV));
    assertRefused(
        "application.refused.notDeclared",
        () -> formal.start(flows.officer(), flow.caseId(), flows.seen(flow)));

    desk.declareConflict(flows.officer(), flow.caseId(), false, "");

    CityCase after = see(flows.officer(), flow);
    assertTrue(after.open());
    assertEquals(new Money(400_000), after.sought());
    assertEquals(List.of(), after.board());
    AnswerView answer = desk.answer(flows.officer(), flow.caseId(), version).answer();
    assertNotNull(answer);
    assertEquals(DraftAnswer.ACCEPT, answer.answer());
    assertEquals(
        flow.caseId(), desk.content(flows.officer(), flow.caseId(), TextLanguage.SV).caseId());
    formal.start(flows.officer(), flow.caseId(), flows.seen(flow));
    assertEquals(CaseStage.FORMAL_CHECK, see(flows.officer(), flow).row().stage());
  }

  private CommitmentView askedFirst(Flow flow) {
    return drafts.content(flow.signatory(), flow.caseId(), TextLanguage.SV).commitments().get(0);
  }

  @Test
  void a_reviewer_declares_too_before_reading() {
    Flow flow = flows.registered();
    assertRefused(
        "application.refused.notDeclared",
        () -> desk.content(flows.reviewer(), flow.caseId(), TextLanguage.SV));
    desk.declareConflict(flows.reviewer(), flow.caseId(), false, "");
    assertTrue(see(flows.reviewer(), flow).open());
  }

  @Test
  void a_conflicted_officer_is_locked_out_and_the_reviewer_is_told_to_replace_them() {
    Flow flow = flows.assigned();
    assertThrows(
        InvalidInputException.class,
        () -> desk.declareConflict(flows.officer(), flow.caseId(), true, " "));
    assertThrows(
        InvalidInputException.class,
        () -> desk.declareConflict(flows.officer(), flow.caseId(), null, ""));
    int before = inbox.unread(flows.reviewer());

    desk.declareConflict(flows.officer(), flow.caseId(), true, "Min syster är kassör.");

    assertEquals(before + 1, inbox.unread(flows.reviewer()));
    assertEquals(Conflict.CONFLICTED, see(flows.officer(), flow).conflict());
    assertTrue(holds(page(flows.reviewer(), CaseQueue.TO_ASSIGN), flow));
    assertTrue(see(flows.reviewer(), flow).officerConflicted());
    assertRefused(
        "application.refused.conflict",
        () -> desk.content(flows.officer(), flow.caseId(), TextLanguage.SV));
    assertRefused(
        "application.refused.conflict",
        () -> formal.start(flows.officer(), flow.caseId(), flows.seen(flow)));
    assertRefused(
        "application.refused.conflict",
        () -> desk.declareConflict(flows.officer(), flow.caseId(), false, ""));
  }

  @Test
  void a_name_on_the_board_that_is_like_the_officers_is_flagged() {
    Flow flow = flows.registered();
    Actor kin = people.staff("Maja Björk", Role.OFFICER);
    desk.assign(flows.reviewer(), flow.caseId(), flows.seen(flow), kin.accountId(), null);
    assertEquals(List.of("Kassör Björk"), see(kin, flow).alike());
  }

  @Test
  void a_list_goes_on_from_where_it_was_in_both_directions() {
    for (int i = 0; i < 3; i++) {
      flows.registered();
    }
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    List<QueueRow> first =
        desk.page(registrar, CaseQueue.ALL, Set.of(), TextLanguage.SV, null, false, 2);
    List<QueueRow> second =
        desk.page(
            registrar,
            CaseQueue.ALL,
            Set.of(),
            TextLanguage.SV,
            first.get(1).row().place(),
            false,
            2);
    List<QueueRow> back =
        desk.page(
            registrar,
            CaseQueue.ALL,
            Set.of(),
            TextLanguage.SV,
            second.get(0).row().place(),
            true,
            2);
    assertTrue(
        second.get(0).row().place().receivedAt().compareTo(first.get(1).row().place().receivedAt())
            <= 0);
    assertEquals(first.get(1).row().id(), back.get(0).row().id());
    assertEquals(first.get(0).row().id(), back.get(1).row().id());
  }

  private CityCase see(Actor actor, Flow flow) {
    return desk.cityCase(actor, flow.caseId(), TextLanguage.SV);
  }

  private List<QueueRow> page(Actor actor, CaseQueue queue) {
    return desk.page(actor, queue, Set.of(), TextLanguage.SV, null, false, 1000);
  }

  private static boolean holds(List<QueueRow> rows, Flow flow) {
    return rows.stream().anyMatch(row -> row.row().id() == flow.caseId());
  }
}
