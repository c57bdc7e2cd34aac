package org.samverka.it.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.ProtectedGround;
import org.samverka.decision.DecisionService;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.association.Associations;
import org.samverka.it.document.Files;
import org.samverka.it.identity.People;
import org.samverka.it.partnership.Partnerships;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.Period;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.AgeGroup;
import org.samverka.monitoring.MonitoringAccess;
import org.samverka.monitoring.OpenMatter;
import org.samverka.monitoring.ReportField;
import org.samverka.monitoring.ReportFileKind;
import org.samverka.monitoring.ReportFileService;
import org.samverka.monitoring.ReportFileView;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.ReportService.Answer;
import org.samverka.monitoring.ReportStage;
import org.samverka.monitoring.ReportTransition;
import org.samverka.monitoring.ReportView;
import org.samverka.notification.TimerRunner;
import org.samverka.partnership.DisbursementService;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipTransition;

/** A report is asked for in time, written in peace, signed, judged with reasons. */
@ContainerTest
class ReportsIT {

  @Inject Partnerships making;
  @Inject Associations associations;
  @Inject AssociationAccess roles;
  @Inject People people;
  @Inject ReportService reports;
  @Inject MonitoringAccess monitoring;
  @Inject TimerRunner timers;
  @Inject SamverkaClock clock;
  @Inject ReportFileService files;
  @Inject DecisionService decisions;
  @Inject CaseFlow cases;
  @Inject DisbursementService payments;
  @Inject CaseDirectory directory;
  @Inject DocumentService documents;
  @Inject Files spool;

  @Test
  void a_report_is_asked_for_once_when_its_time_has_come_and_not_before() {
    LocalDate today = clock.today();
    Made soon = making.early(today.minusDays(300), today.plusDays(5), today.plusDays(30));
    Made later = making.early(today, today.plusYears(1), today.plusYears(1).plusDays(60));
    timers.runDueNow();
    timers.runDueNow();
    List<ReportService.Line> asked = reports.of(soon.signatory(), soon.id());
    assertEquals(1, asked.size());
    assertEquals(ReportStage.DUE, asked.get(0).stage());
    assertEquals(today.plusDays(30), asked.get(0).dueOn());
    assertFalse(asked.get(0).late());
    List<ReportService.Line> planned = reports.of(later.signatory(), later.id());
    assertEquals(1, planned.size());
    assertEquals(0, planned.get(0).id());
  }

  @Test
  void days_that_are_corrected_in_the_decision_move_payments_reports_and_the_last_day() {
    LocalDate today = clock.today();
    LocalDate from = today.minusDays(300);
    Made made = making.early(from, from.plusYears(1).minusDays(1), from.plusYears(1).plusDays(60));

    LocalDate lastReport = from.plusYears(2).plusDays(90);
    correct(made, from, from.plusYears(2).minusDays(1), lastReport);

    assertEquals(2, payments.of(making.approver(), made.id()).size());
    assertEquals(from.plusYears(1), payments.of(making.approver(), made.id()).get(1).plannedOn());
    ReportService.Line planned = reports.of(made.signatory(), made.id()).get(0);
    assertEquals(lastReport, planned.dueOn());
    assertEquals(0, planned.id());
    timers.runDueNow();
    assertEquals(PartnershipStage.ACTIVE, making.stage(made));

    correct(made, from, today.minusDays(1), today.plusDays(30));

    assertEquals(1, payments.of(making.approver(), made.id()).size());
    assertEquals(new Period(from, today.minusDays(1)), making.view(made).period());
    timers.runDueNow();
    assertEquals(PartnershipStage.EXPIRED, making.stage(made));
    List<ReportService.Line> asked = reports.of(made.signatory(), made.id());
    assertEquals(1, asked.size());
    assertEquals(today.plusDays(30), asked.get(0).dueOn());
    assertEquals(ReportStage.DUE, asked.get(0).stage());
  }

  private void correct(Made made, LocalDate from, LocalDate to, LocalDate lastReport) {
    decisions.correct(
        making.delegate(),
        made.flow().caseId(),
        cases.seen(made.flow()),
        Partnerships.granted(from, to, lastReport),
        "Dagarna var felskrivna.");
  }

  @Test
  void what_is_not_handed_in_is_the_associations_own_and_late_is_derived() {
    Made made = made();
    ReportView view = view(made);
    assertTrue(view.late());
    write(made, typed());
    assertTrue(reports.view(making.officer(), view.id()).content().values().isEmpty());
    assertThrows(
        NotFoundException.class, () -> reports.view(people.citizen("Främling"), view.id()));
    assertEquals(
        List.of(OpenMatter.Kind.LATE_REPORT),
        monitoring.openMattersOf(List.of(made.id()), clock.today()).stream()
            .map(OpenMatter::kind)
            .toList());
    assertEquals(
        List.of(), monitoring.openMattersOf(List.of(made.id()), clock.today().minusDays(400)));
  }

  @Test
  void every_fault_is_told_at_its_field_and_nothing_incomplete_is_handed_in() {
    Made made = made();
    Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    values.put(ReportField.RECEIVED, "många");
    ReportService.Typed wrong =
        new ReportService.Typed(
            values, List.of(), Map.of(AgeGroup.FROM_18, "fem"), Map.of(ProtectedGround.SEX, "-1"));
    InvalidInputException fault =
        assertThrows(InvalidInputException.class, () -> write(made, wrong));
    assertEquals(java.util.Set.of("RECEIVED", "FROM_18", "SEX"), fault.faults().keySet());
    assertThrows(
        RefusedException.class,
        () -> reports.submit(made.signatory(), view(made).id(), view(made).seen()));
    ReportService.Typed unbalanced = typed();
    Map<ReportField, String> off = new EnumMap<>(unbalanced.values());
    off.put(ReportField.UNUSED, "1");
    write(
        made,
        new ReportService.Typed(
            off, unbalanced.outcomes(), unbalanced.participants(), unbalanced.complaints()));
    assertThrows(RefusedException.class, () -> sign(made));
  }

  @Test
  void where_the_programme_says_so_a_signatory_signs_what_was_seen() {
    Made made = made();
    write(made, typed());
    ReportView written = view(made);
    assertTrue(written.signed());
    assertThrows(
        RefusedException.class,
        () -> reports.submit(made.signatory(), written.id(), written.seen()));
    var other = associations.representative(made.flow().association().id(), "Eva Ersättare");
    assertEquals(
        java.util.Set.of(Role.REPRESENTATIVE),
        roles.rolesOf(made.flow().association().id(), other));
    assertThrows(
        RefusedException.class,
        () -> reports.sign(other, written.id(), written.hash(), People.PASSWORD));
    assertThrows(
        StaleException.class,
        () -> reports.sign(made.signatory(), written.id(), "0".repeat(64), People.PASSWORD));
    assertInstanceOf(
        Answer.NotProved.class,
        reports.sign(made.signatory(), written.id(), written.hash(), "fel lösenord"));
    assertInstanceOf(Answer.Submitted.class, sign(made));
    assertEquals(ReportStage.SUBMITTED, view(made).stage());
    assertThrows(RefusedException.class, () -> write(made, typed()));
    assertFalse(reports.view(making.officer(), written.id()).content().values().isEmpty());
  }

  @Test
  void the_officer_asks_for_a_supplement_and_accepts_each_with_a_reason() {
    Made made = made();
    write(made, typed());
    sign(made);
    long id = view(made).id();
    assertThrows(
        RefusedException.class,
        () ->
            reports.judge(
                made.signatory(),
                id,
                view(made).seen(),
                ReportTransition.ACCEPT,
                Partnerships.REASON));
    assertThrows(
        RefusedException.class,
        () ->
            reports.judge(
                making.officer(), id, view(made).seen(), ReportTransition.REQUEST_SUPPLEMENT, ""));
    judge(made, ReportTransition.REQUEST_SUPPLEMENT);
    assertTrue(view(made).lastDay().isAfter(clock.today()));
    assertFalse(view(made).late());
    sign(made);
    judge(made, ReportTransition.ACCEPT);
    assertEquals(ReportStage.ACCEPTED, view(made).stage());
    assertEquals(List.of(), monitoring.openMattersOf(List.of(made.id()), clock.today()));
    assertThrows(RefusedException.class, () -> judge(made, ReportTransition.REJECT));
  }

  @Test
  void a_report_can_be_rejected_with_a_reason() {
    Made made = made();
    write(made, typed());
    sign(made);
    judge(made, ReportTransition.REJECT);
    assertEquals(ReportStage.REJECTED, view(made).stage());
  }

  @Test
  void a_partnership_ends_only_when_its_reports_are_settled() {
    LocalDate today = clock.today();
    Made made = making.early(today.minusYears(1), today.minusDays(10), today.minusDays(1));
    timers.runDueNow();
    assertEquals(PartnershipStage.EXPIRED, making.stage(made));
    assertThrows(
        RefusedException.class,
        () -> making.take(made, making.officer(), PartnershipTransition.END));
    write(made, typed());
    sign(made);
    judge(made, ReportTransition.ACCEPT);
    making.take(made, making.officer(), PartnershipTransition.END);
    assertEquals(PartnershipStage.ENDED, making.stage(made));
  }

  @Test
  void a_case_is_closed_when_its_partnership_has_ended_and_every_report_is_settled() {
    LocalDate today = clock.today();
    Made made = making.early(today.minusYears(1), today.minusDays(10), today.minusDays(1));
    making.becomeFinal(made.flow());
    timers.runDueNow();
    long caseId = made.flow().caseId();
    RefusedException running =
        assertThrows(
            RefusedException.class,
            () -> decisions.close(making.officer(), caseId, cases.seen(made.flow())));
    assertEquals("monitoring.refused.notOver", running.reasons().get(0).key());
    write(made, typed());
    sign(made);
    judge(made, ReportTransition.ACCEPT);
    making.take(made, making.officer(), PartnershipTransition.END);
    decisions.close(making.officer(), caseId, cases.seen(made.flow()));
    assertEquals(CaseStage.CLOSED, directory.row(caseId).stage());
  }

  @Test
  void a_final_report_has_the_accounts_and_the_auditors_report_or_says_why_they_come_later() {
    Made made = made();
    ReportService.Typed typed = typed();
    Map<ReportField, String> silent = new EnumMap<>(typed.values());
    silent.remove(ReportField.PAPERS_LATER);
    write(
        made,
        new ReportService.Typed(
            silent, typed.outcomes(), typed.participants(), typed.complaints()));
    RefusedException refused = assertThrows(RefusedException.class, () -> sign(made));
    assertEquals("monitoring.refused.papers", refused.reasons().get(0).key());

    String before = view(made).hash();
    attach(made, ReportFileKind.ACCOUNTS, "Bokslut.pdf");
    assertTrue(view(made).content().isWithoutPapers());
    attach(made, ReportFileKind.AUDIT_REPORT, "Revisionsberättelse.pdf");
    assertFalse(view(made).content().isWithoutPapers());
    assertNotEquals(before, view(made).hash());
    ReportFileView accounts = view(made).content().files().get(0);
    assertThrows(
        NotFoundException.class, () -> documents.view(making.officer(), accounts.documentId()));

    assertInstanceOf(Answer.Submitted.class, sign(made));
    assertEquals("Bokslut.pdf", documents.view(making.officer(), accounts.documentId()).fileName());
    assertThrows(
        NotFoundException.class,
        () -> documents.view(people.citizen("Främling"), accounts.documentId()));
    assertThrows(
        RefusedException.class,
        () -> files.detach(made.signatory(), view(made).id(), accounts.id()));
    assertThrows(RefusedException.class, () -> attach(made, ReportFileKind.OTHER, "För sent.pdf"));
  }

  private void attach(Made made, ReportFileKind kind, String name) {
    try (SpooledFile file = spool.pdf(name)) {
      files.attach(made.signatory(), view(made).id(), kind, file);
    }
  }

  /** A running partnership whose final report should have come yesterday. */
  private Made made() {
    LocalDate today = clock.today();
    Made made = making.early(today.minusDays(300), today.plusDays(60), today.minusDays(1));
    timers.runDueNow();
    return made;
  }

  private ReportView view(Made made) {
    long id = reports.of(made.signatory(), made.id()).get(0).id();
    return reports.view(made.signatory(), id);
  }

  private void write(Made made, ReportService.Typed typed) {
    ReportView view = view(made);
    reports.write(made.signatory(), view.id(), view.seen(), typed);
  }

  private Answer sign(Made made) {
    ReportView view = view(made);
    return reports.sign(made.signatory(), view.id(), view.hash(), People.PASSWORD);
  }

  private void judge(Made made, ReportTransition step) {
    ReportView view = view(made);
    reports.judge(making.officer(), view.id(), view.seen(), step, Partnerships.REASON);
  }

  /** A complete report. */
  static ReportService.Typed typed() {
    Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    for (ReportField field : ReportField.values()) {
      values.put(field, field.isMoney() ? "20 000" : "Vi frågade alla och ändrade tiderna.");
    }
    values.put(ReportField.RECEIVED, "40 000");
    Map<AgeGroup, String> people = new EnumMap<>(AgeGroup.class);
    for (AgeGroup group : AgeGroup.values()) {
      people.put(group, "12");
    }
    people.put(AgeGroup.UNDER_18, "3");
    return new ReportService.Typed(
        values, Collections.nCopies(12, "Det gick bra."), people, Map.of(ProtectedGround.AGE, "1"));
  }
}
