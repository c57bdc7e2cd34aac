package org.samverka.it.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.application.FormalCheckService;
import org.samverka.application.FormalRequirement;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.AppealTime;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionFilter;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.DecisionPage;
import org.samverka.decision.DecisionReading;
import org.samverka.decision.DecisionService;
import org.samverka.decision.NoticeBoard;
import org.samverka.decision.RulingForm;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.assessment.CaseFlow.Flow;
import org.samverka.it.identity.People;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.Inbox;
import org.samverka.notification.TimerHandler;

/** What becomes of a decision: notice, appeal, final, corrected, closed. */
@ContainerTest
class CourseIT {

  @Inject CaseFlow flows;
  @Inject Decisions fixtures;
  @Inject DecisionService decisions;
  @Inject DecisionReading reading;
  @Inject DecisionAccess access;
  @Inject FormalCheckService formal;
  @Inject CaseDirectory cases;
  @Inject NoticeBoard board;
  @Inject People people;
  @Inject Inbox inbox;
  @Inject SamverkaClock clock;
  @Inject @Any Instance<TimerHandler> timers;
  @Inject UserTransaction transaction;

  @Test
  void a_delegated_decision_is_announced_by_its_own_record() {
    Flow flow = fixtures.announced();
    LocalDate last = AppealTime.lastDay(clock.today());
    assertEquals(CaseStage.NOTICE_PUBLISHED, stage(flow));
    assertEquals(last, page(flow).fate().lastAppealDay());
    assertEquals(clock.today(), page(flow).fate().postedOn());
    assertTrue(
        board.posted().stream()
            .anyMatch(
                row ->
                    row.matter().equals(page(flow).registryNumber()) && row.downOn().equals(last)));
  }

  @Test
  void a_notice_goes_up_neither_before_the_record_was_signed_nor_in_the_future() {
    Flow flow = fixtures.decided();
    LocalDate today = clock.today();
    InvalidInputException faults =
        assertThrows(
            InvalidInputException.class,
            () ->
                decisions.announceByOwnRecord(
                    fixtures.secretary(),
                    flow.caseId(),
                    flows.seen(flow),
                    today.minusDays(1),
                    today.plusDays(1)));
    assertEquals(Set.of("approvedOn", "postedOn"), faults.faults().keySet());
  }

  @Test
  void a_decision_is_final_only_when_the_last_day_has_passed_and_the_registrar_confirms() {
    Flow flow = fixtures.announced();
    assertReason("decision.refused.timeRuns", () -> becomeFinal(fixtures.registrar(), flow));
    assertFalse(access.isFinal(flow.caseId()));

    fixtures.letTimePass(flow);
    assertTrue(
        reading.decisions(fixtures.registrar(), DecisionFilter.TIME_OVER, 0, 100).stream()
            .anyMatch(row -> row.caseId() == flow.caseId()));
    assertThrows(RefusedException.class, () -> becomeFinal(fixtures.secretary(), flow));
    becomeFinal(fixtures.registrar(), flow);
    assertTrue(access.isFinal(flow.caseId()));
    assertEquals(CaseStage.FINAL, stage(flow));
    assertReason("lifecycle.refused.stage", () -> becomeFinal(fixtures.registrar(), flow));
  }

  @Test
  void when_the_time_is_over_the_registrar_is_asked_whether_an_appeal_has_come() throws Exception {
    Flow flow = fixtures.announced();
    int before = inbox.unread(fixtures.registrar());
    timeOver(flow);
    assertEquals(before + 1, inbox.unread(fixtures.registrar()));

    appeal(flow);
    int told = inbox.unread(fixtures.registrar());
    timeOver(flow);
    assertEquals(told, inbox.unread(fixtures.registrar()), "nobody asks about what is appealed");
  }

  @Test
  void an_appealed_decision_that_is_upheld_is_final() {
    Flow flow = fixtures.announced();
    appeal(flow);
    assertEquals(CaseStage.APPEALED, stage(flow));
    assertReason("lifecycle.refused.stage", () -> becomeFinal(fixtures.registrar(), flow));
    decisions.uphold(
        fixtures.registrar(), flow.caseId(), flows.seen(flow), clock.today(), "Mål 1234-26.");
    assertTrue(access.isFinal(flow.caseId()));
    assertEquals(CaseStage.FINAL, stage(flow));
  }

  @Test
  void an_annulled_decision_stands_no_longer_and_the_case_is_assessed_anew() {
    Flow flow = fixtures.announced();
    appeal(flow);
    decisions.annul(
        fixtures.secretary(), flow.caseId(), flows.seen(flow), clock.today(), "Mål 1234-26.");
    assertEquals(CaseStage.ASSESSMENT, stage(flow));
    assertTrue(access.of(flow.caseId()).isEmpty());
    assertFalse(access.isFinal(flow.caseId()));
    assertEquals(new Money(100_000), page(flow).decision().amountPerYear(), "it can still be read");
  }

  @Test
  void an_appeal_has_a_day_and_a_reason_and_is_the_registrars() {
    Flow flow = fixtures.announced();
    assertReason(
        "lifecycle.refused.reason",
        () ->
            decisions.registerAppeal(
                fixtures.registrar(), flow.caseId(), flows.seen(flow), clock.today(), ""));
    assertReason(
        "decision.fault.onlyDay",
        () ->
            decisions.registerAppeal(
                fixtures.registrar(),
                flow.caseId(),
                flows.seen(flow),
                clock.today().plusDays(1),
                "Överklagat."));
    assertThrows(
        InvalidInputException.class,
        () ->
            decisions.registerAppeal(
                fixtures.registrar(), flow.caseId(), flows.seen(flow), null, "Överklagat."));
    assertThrows(
        RefusedException.class,
        () ->
            decisions.registerAppeal(
                fixtures.secretary(),
                flow.caseId(),
                flows.seen(flow),
                clock.today(),
                "Överklagat."));
  }

  @Test
  void a_correction_is_a_new_text_with_its_reason_and_the_old_one_stays_to_be_read() {
    Flow flow = fixtures.decided();
    long id = access.of(flow.caseId()).orElseThrow().id();
    correct(flow, fixtures.grant(101_000, "Träffarna är öppna för alla."), "Summan var fel.");

    DecisionPage page = page(flow);
    assertEquals(id, page.decision().id(), "it is the same decision");
    assertEquals(new Money(101_000), page.decision().amountPerYear());
    assertEquals(1, page.earlier().size());
    assertEquals(new Money(100_000), page.earlier().get(0).decision().amountPerYear());
    assertEquals("Summan var fel.", page.earlier().get(0).reason());
    assertEquals("Ada Avdelningschef", page.earlier().get(0).correctedBy());
    assertEquals(CaseStage.DECIDED, stage(flow));
  }

  @Test
  void a_correction_turns_no_decision_into_another() {
    Flow flow = fixtures.decided();
    assertReason(
        "decision.refused.otherOutcome",
        () -> correct(flow, fixtures.rejection(), "Det var ett nej."));
    RulingForm same = reading.form(flow.signatory(), flow.caseId());
    assertReason("decision.refused.nothingCorrected", () -> correct(flow, same, "Inget var fel."));
    assertReason(
        "decision.refused.correctedAmount",
        () -> correct(flow, fixtures.grant(500_000), "En nolla för lite."));
    assertReason("lifecycle.refused.reason", () -> correct(flow, fixtures.grant(101_000), " "));
    assertThrows(
        RefusedException.class,
        () ->
            decisions.correct(
                fixtures.secretary(),
                flow.caseId(),
                flows.seen(flow),
                fixtures.grant(101_000),
                "Summan var fel."));
  }

  @Test
  void a_dismissal_is_a_decision_that_is_announced_and_becomes_final_as_others() {
    Flow flow = flows.inFormalCheck();
    formal.dismiss(
        flows.reviewer(),
        flow.caseId(),
        flows.seen(flow),
        FormalRequirement.DEMOCRATIC_BYLAWS,
        "Stadgarna säger inte hur styrelsen väljs.");
    DecisionPage page = page(flow);
    assertEquals(DecisionOutcome.DISMISSED, page.decision().outcome());
    assertEquals("Stadgarna säger inte hur styrelsen väljs.", page.decision().reasons());
    decisions.announceByOwnRecord(
        fixtures.secretary(), flow.caseId(), flows.seen(flow), clock.today(), clock.today());
    fixtures.letTimePass(flow);
    becomeFinal(fixtures.registrar(), flow);
    assertTrue(access.isFinal(flow.caseId()));
  }

  @Test
  void a_grant_is_not_closed_before_it_has_been_followed_up() {
    Flow flow = fixtures.announced();
    assertReason(
        "lifecycle.refused.stage",
        () -> decisions.close(flows.officer(), flow.caseId(), flows.seen(flow)));
    fixtures.letTimePass(flow);
    becomeFinal(fixtures.registrar(), flow);
    assertThrows(
        RefusedException.class,
        () -> decisions.close(fixtures.registrar(), flow.caseId(), flows.seen(flow)));
    assertReason(
        "monitoring.refused.notBegun",
        () -> decisions.close(flows.officer(), flow.caseId(), flows.seen(flow)));
    assertEquals(CaseStage.FINAL, stage(flow));
  }

  @Test
  void the_association_reads_its_decision_and_how_it_can_be_tried_and_a_stranger_does_not() {
    Flow flow = fixtures.decided();
    DecisionPage page = page(flow);
    assertTrue(page.own());
    String words = String.join(" ", page.appealText());
    assertTrue(words.contains("laglighetsprövning"));
    assertTrue(words.contains("medlem av kommunen"));
    assertEquals(flows.officer().name(), page.officer());

    Actor stranger = people.citizen("Kim Främling");
    assertThrows(
        NotFoundException.class, () -> reading.page(stranger, flow.caseId(), TextLanguage.SV));
    Actor handler = people.staff("Vera Visselblås", Role.CONCERN_HANDLER);
    assertThrows(
        NotFoundException.class, () -> reading.page(handler, flow.caseId(), TextLanguage.SV));
    Flow undecided = flows.ready();
    assertThrows(
        NotFoundException.class,
        () -> reading.page(undecided.signatory(), undecided.caseId(), TextLanguage.SV));
  }

  private void timeOver(Flow flow) throws Exception {
    TimerHandler handler =
        timers.stream()
            .filter(one -> one.kind().equals("decision.appealTimeOver"))
            .findFirst()
            .orElseThrow();
    transaction.begin();
    handler.due(new SubjectRef("case", flow.caseId()), clock.now());
    transaction.commit();
  }

  private void appeal(Flow flow) {
    decisions.registerAppeal(
        fixtures.registrar(),
        flow.caseId(),
        flows.seen(flow),
        clock.today(),
        "En boende i kommunen har överklagat.");
  }

  private void becomeFinal(Actor actor, Flow flow) {
    decisions.becomeFinal(actor, flow.caseId(), flows.seen(flow));
  }

  private void correct(Flow flow, RulingForm form, String reason) {
    decisions.correct(fixtures.headOfDepartment(), flow.caseId(), flows.seen(flow), form, reason);
  }

  private DecisionPage page(Flow flow) {
    return reading.page(flow.signatory(), flow.caseId(), TextLanguage.SV);
  }

  private CaseStage stage(Flow flow) {
    return cases.row(flow.caseId()).stage();
  }

  private static void assertReason(String key, Runnable deed) {
    RefusedException refused = assertThrows(RefusedException.class, deed::run);
    assertTrue(
        refused.reasons().stream().map(MessageKey::key).anyMatch(key::equals),
        refused.reasons().toString());
  }
}
