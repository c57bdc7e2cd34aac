package org.samverka.it.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.AgendaService;
import org.samverka.decision.AppealTime;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DecisionReading;
import org.samverka.decision.DecisionView;
import org.samverka.decision.ItemResult;
import org.samverka.decision.MeetingReading;
import org.samverka.decision.MeetingService;
import org.samverka.decision.MeetingStage;
import org.samverka.decision.NoticeBoard;
import org.samverka.decision.NoticeRow;
import org.samverka.decision.OfficialStatement;
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
import org.samverka.kernel.SamverkaClock;

/** A meeting decides: agenda, who is there and who is recused, minutes and notice. */
@ContainerTest
class MeetingIT {

  @Inject CaseFlow flows;
  @Inject Decisions fixtures;
  @Inject AgendaService agenda;
  @Inject MeetingService meetings;
  @Inject MeetingReading reading;
  @Inject StatementService statements;
  @Inject DecisionReading decisions;
  @Inject DecisionAccess access;
  @Inject CaseDirectory cases;
  @Inject NoticeBoard board;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void a_meeting_decides_and_those_who_took_part_stand_in_the_decision() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    agenda.decide(fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000));

    DecisionView decision = access.of(flow.caseId()).orElseThrow();
    assertEquals(DecisionBody.COMMITTEE, decision.body());
    assertEquals(List.of("Alva Ström", "Bo Lind"), decision.deciders());
    assertEquals(fixtures.item(meeting, flow).row().mark(), decision.paragraph());
    assertEquals(ItemResult.DECIDED, fixtures.item(meeting, flow).row().result());
    assertEquals(CaseStage.DECIDED, stage(flow));
  }

  @Test
  void paragraphs_follow_each_other_through_the_year() {
    Flow one = flows.ready();
    Flow other = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(one, meeting);
    fixtures.enter(other, meeting);
    assertEquals(
        fixtures.item(meeting, one).row().paragraph() + 1,
        fixtures.item(meeting, other).row().paragraph());
  }

  @Test
  void a_secretary_alone_keeps_meetings() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    for (Role role : Role.staffRoles()) {
      if (role != Role.SECRETARY) {
        Actor somebody = people.staff("Någon", role);
        assertThrows(
            RefusedException.class,
            () -> meetings.schedule(somebody, DecisionBody.BOARD, clock.today(), "Stadshuset"),
            role.name());
        assertThrows(
            RefusedException.class,
            () -> agenda.putOnAgenda(somebody, flow.caseId(), flows.seen(flow), meeting),
            role.name());
        assertThrows(RefusedException.class, () -> meetings.end(somebody, meeting, 1));
      }
    }
  }

  @Test
  void a_meeting_has_a_body_that_meets_a_day_to_come_and_a_place() {
    InvalidInputException faults =
        assertThrows(
            InvalidInputException.class,
            () ->
                meetings.schedule(
                    fixtures.secretary(),
                    DecisionBody.DELEGATE_UNIT,
                    clock.today().minusDays(1),
                    " "));
    assertEquals(Set.of("body", "heldOn", "venue"), faults.faults().keySet());
  }

  @Test
  void too_few_decide_nothing() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström");
    assertReason(
        "decision.refused.quorum",
        () ->
            agenda.decide(
                fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000)));
    assertReason(
        "decision.refused.quorum",
        () -> agenda.referBack(fixtures.secretary(), flow.caseId(), flows.seen(flow), "Mer."));
    assertEquals(CaseStage.ON_AGENDA, stage(flow));
  }

  @Test
  void a_name_on_the_associations_board_is_flagged_and_somebody_must_declare() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind", Decisions.NAMESAKE);
    assertReason(
        "decision.refused.undeclared",
        () ->
            agenda.decide(
                fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000)));

    declare(fixtures.secretary(), meeting, flow, Decisions.NAMESAKE, true, "Kassör där.");
    agenda.decide(fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000));
    assertEquals(
        List.of("Alva Ström", "Bo Lind"), access.of(flow.caseId()).orElseThrow().deciders());
  }

  @Test
  void a_deputy_steps_in_for_whoever_is_recused() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.listening(meeting, "Alva Ström", "Bo Lind", "Doris Dal");
    declare(fixtures.secretary(), meeting, flow, "Bo Lind", true, "Bror till ordföranden.");
    agenda.decide(fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000));
    assertEquals(
        List.of("Alva Ström", "Doris Dal"), access.of(flow.caseId()).orElseThrow().deciders());
  }

  @Test
  void recused_members_do_not_count_for_the_quorum() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    declare(fixtures.secretary(), meeting, flow, "Bo Lind", true, "Bror till ordföranden.");
    assertReason(
        "decision.refused.quorum",
        () ->
            agenda.decide(
                fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000)));
  }

  @Test
  void a_member_is_locked_out_of_an_item_until_a_human_says_that_it_is_only_the_name() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    Actor member = fixtures.namesake();
    long item = fixtures.item(meeting, flow).row().id();

    assertTrue(reading.item(member, item, TextLanguage.SV).lockedOut());
    assertThrows(
        RefusedException.class, () -> statements.statement(member, flow.caseId(), TextLanguage.SV));

    declare(member, meeting, flow, Decisions.NAMESAKE, false, "En annan Björk.");
    assertFalse(reading.item(member, item, TextLanguage.SV).lockedOut());
    assertEquals(
        flow.caseId(), statements.statement(member, flow.caseId(), TextLanguage.SV).caseId());

    declare(member, meeting, flow, Decisions.NAMESAKE, true, "Jag är kassör där.");
    assertTrue(reading.item(member, item, TextLanguage.SV).lockedOut());
    assertThrows(
        RefusedException.class, () -> statements.statement(member, flow.caseId(), TextLanguage.SV));
  }

  @Test
  void a_member_declares_for_nobody_else() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    assertThrows(
        RefusedException.class,
        () -> declare(fixtures.namesake(), meeting, flow, "Bo Lind", true, "Han är jävig."));
  }

  @Test
  void the_statement_tells_what_is_proposed_and_carries_two_names() {
    Flow flow = flows.ready();
    OfficialStatement statement =
        statements.statement(flows.reviewer(), flow.caseId(), TextLanguage.SV);
    assertEquals(flows.officer().name(), statement.officer().name());
    assertEquals(flows.reviewer().name(), statement.reviewer().name());
    assertEquals(400_000L, statement.proposal().kronor());
    assertFalse(statement.checks().isEmpty());
    assertEquals("decision.statement.notHeard", statement.hearing().key());
    OfficialStatement heard =
        statements.statement(flows.reviewer(), fixtures.heard().caseId(), TextLanguage.SV);
    assertEquals("decision.statement.treated", heard.hearing().key());
    assertThrows(
        RefusedException.class,
        () -> statements.statement(flow.signatory(), flow.caseId(), TextLanguage.SV));
  }

  @Test
  void an_item_is_tabled_to_a_later_meeting_with_a_reason() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    long next = fixtures.nextMeeting();
    assertReason("lifecycle.refused.reason", () -> table(flow, next, " "));
    assertReason("decision.refused.later", () -> table(flow, meeting, "Vi hinner inte."));

    table(flow, next, "Vi hinner inte.");
    assertEquals(ItemResult.TABLED, fixtures.item(meeting, flow).row().result());
    assertEquals("Vi hinner inte.", fixtures.item(meeting, flow).row().note());
    assertEquals(ItemResult.OPEN, fixtures.item(next, flow).row().result());
    assertEquals(CaseStage.ON_AGENDA, stage(flow));
  }

  @Test
  void an_item_is_referred_back_to_be_assessed_anew() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    assertReason(
        "lifecycle.refused.reason",
        () -> agenda.referBack(fixtures.secretary(), flow.caseId(), flows.seen(flow), ""));
    agenda.referBack(fixtures.secretary(), flow.caseId(), flows.seen(flow), "Hur många deltar?");
    assertEquals(CaseStage.ASSESSMENT, stage(flow));
    assertEquals(ItemResult.REFERRED_BACK, fixtures.item(meeting, flow).row().result());
  }

  @Test
  void nothing_is_decided_before_the_day_of_the_meeting() {
    Flow flow = flows.ready();
    long next = fixtures.nextMeeting();
    fixtures.enter(flow, next);
    assertReason(
        "decision.refused.notUnderWay", () -> fixtures.present(next, "Alva Ström", "Bo Lind"));
    assertReason(
        "decision.refused.notUnderWay",
        () ->
            agenda.decide(
                fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000)));
  }

  @Test
  void the_committee_decides_on_no_more_than_its_share() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    assertReason(
        "decision.refused.ceiling",
        () ->
            agenda.decide(
                fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(5_000_001)));
  }

  @Test
  void a_case_that_is_on_an_agenda_is_not_decided_by_one_person_nor_put_on_another() {
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    long seen = flows.seen(flow);
    fixtures.enter(flow, meeting);
    assertThrows(
        StaleException.class,
        () -> agenda.putOnAgenda(fixtures.secretary(), flow.caseId(), seen, meeting));
    assertReason("lifecycle.refused.stage", () -> fixtures.enter(flow, fixtures.meeting()));
  }

  @Test
  void a_meeting_does_not_end_with_open_items_nor_takes_any_afterwards() {
    Flow flow = flows.ready();
    Flow late = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    assertReason("decision.refused.openItems", () -> end(meeting));
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    agenda.decide(fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000));
    end(meeting);
    assertReason("decision.refused.meetingOver", () -> fixtures.enter(late, meeting));
    assertReason("lifecycle.refused.stage", () -> cancel(meeting, "Snö."));
  }

  @Test
  void a_meeting_with_an_empty_agenda_can_be_cancelled_with_a_reason() {
    long next = fixtures.nextMeeting();
    assertReason("lifecycle.refused.reason", () -> cancel(next, ""));
    cancel(next, "För få ärenden.");
    assertEquals(MeetingStage.CANCELLED, fixtures.page(next).meeting().stage());
    long other = fixtures.nextMeeting();
    fixtures.enter(flows.ready(), other);
    assertReason("decision.refused.openItems", () -> cancel(other, "Snö."));
  }

  @Test
  void the_notice_of_the_minutes_starts_the_time_for_appeal_of_all_that_was_decided_or_reported() {
    Flow delegated = fixtures.decided();
    Flow flow = flows.ready();
    long meeting = fixtures.meeting();
    fixtures.enter(flow, meeting);
    fixtures.present(meeting, "Alva Ström", "Bo Lind");
    agenda.decide(fixtures.secretary(), flow.caseId(), flows.seen(flow), fixtures.grant(400_000));
    assertTrue(
        fixtures.page(meeting).delegated().stream()
            .anyMatch(row -> row.caseId() == delegated.caseId()));
    end(meeting);

    LocalDate today = clock.today();
    assertEquals(today.plusDays(14), fixtures.page(meeting).approveBy());
    assertReason("lifecycle.refused.stage", () -> post(meeting, today));
    assertEquals(
        Set.of("day"),
        assertThrows(InvalidInputException.class, () -> approve(meeting, today.plusDays(1)))
            .faults()
            .keySet());
    approve(meeting, today);
    assertEquals(today.plusDays(2), fixtures.page(meeting).postBy());
    post(meeting, today);

    assertEquals(MeetingStage.ANNOUNCED, fixtures.page(meeting).meeting().stage());
    for (Flow each : List.of(delegated, flow)) {
      assertEquals(CaseStage.NOTICE_PUBLISHED, stage(each));
      assertEquals(
          AppealTime.lastDay(today),
          decisions.page(each.signatory(), each.caseId(), TextLanguage.SV).fate().lastAppealDay());
    }
    NoticeRow notice =
        board.posted().stream()
            .filter(row -> row.matter().contains(mark(meeting, flow)))
            .findFirst()
            .orElseThrow();
    assertEquals(DecisionBody.COMMITTEE, notice.body());
    assertEquals(AppealTime.lastDay(today), notice.downOn());
    assertFalse(notice.matter().contains(flow.association().name()));
  }

  @Test
  void two_who_change_the_same_meeting_do_not_overwrite_each_other() {
    long meeting = fixtures.meeting();
    long seen = fixtures.page(meeting).seen();
    fixtures.present(meeting, "Alva Ström");
    assertThrows(
        StaleException.class,
        () -> meetings.recordPresence(fixtures.secretary(), meeting, seen, List.of(), List.of()));
  }

  private CaseStage stage(Flow flow) {
    return cases.row(flow.caseId()).stage();
  }

  private String mark(long meeting, Flow flow) {
    return Integer.toString(fixtures.item(meeting, flow).row().paragraph());
  }

  private void declare(
      Actor actor, long meeting, Flow flow, String name, boolean conflicted, String note) {
    agenda.declare(
        actor,
        fixtures.item(meeting, flow).row().id(),
        fixtures.seat(meeting, name),
        conflicted,
        note);
  }

  private void table(Flow flow, long next, String reason) {
    agenda.table(fixtures.secretary(), flow.caseId(), flows.seen(flow), next, reason);
  }

  private void end(long meeting) {
    meetings.end(fixtures.secretary(), meeting, fixtures.page(meeting).seen());
  }

  private void cancel(long meeting, String reason) {
    meetings.cancel(fixtures.secretary(), meeting, fixtures.page(meeting).seen(), reason);
  }

  private void approve(long meeting, LocalDate day) {
    meetings.approveMinutes(fixtures.secretary(), meeting, fixtures.page(meeting).seen(), day);
  }

  private void post(long meeting, LocalDate day) {
    meetings.postNotice(fixtures.secretary(), meeting, fixtures.page(meeting).seen(), day);
  }

  private static void assertReason(String key, Runnable deed) {
    RefusedException refused = assertThrows(RefusedException.class, deed::run);
    assertTrue(
        refused.reasons().stream().map(MessageKey::key).anyMatch(key::equals),
        refused.reasons().toString());
  }
}
