package org.samverka.it.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samverka.it.Refusals.faults;
import static org.samverka.it.Refusals.refuses;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.it.ContainerTest;
import org.samverka.it.commitment.Commitments;
import org.samverka.it.identity.People;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeStage;
import org.samverka.programme.ProgrammeTerms;
import org.samverka.programme.ProgrammeView;
import org.samverka.programme.ReportKind;

/** What a programme must say before it opens, and what it is opened with. */
@ContainerTest
class ProgrammeOpeningIT {

  @Inject Programmes programmes;
  @Inject ProgrammeEditing editing;
  @Inject Commitments commitments;
  @Inject CommitmentEditing commitmentEditing;
  @Inject People people;
  @Inject SamverkaClock clock;

  @Test
  void opening_says_everything_that_is_missing_at_once() {
    programmes.starters();
    Actor administrator = people.administrator();
    long id = editing.create(administrator, "Tomt program", "Empty programme");
    RefusedException refused =
        assertThrows(RefusedException.class, () -> editing.open(administrator, id, seen(id)));
    List<String> reasons = refused.reasons().stream().map(MessageKey::key).toList();
    for (String missing :
        List.of(
            "programme.open.purposeSv",
            "programme.open.purposeEn",
            "programme.open.descriptionSv",
            "programme.open.whoMayApplyEn",
            "programme.open.money",
            "programme.open.highest",
            "programme.open.opensOn",
            "programme.open.deadlineOn",
            "programme.open.grantFrom",
            "programme.open.grantUntil")) {
      assertTrue(reasons.contains(missing), missing + " in " + reasons);
    }
    assertEquals(ProgrammeStage.DRAFT, programmes.view(id).stage());
  }

  @Test
  void a_programme_needs_two_titles() {
    Actor administrator = people.administrator();
    faults("titleSv", "programme.open.titleSv", () -> editing.create(administrator, " ", "En"));
    faults("titleEn", "programme.open.titleEn", () -> editing.create(administrator, "Sv", ""));
  }

  @Test
  void days_and_money_must_fit_together_before_it_opens() {
    ProgrammeTerms whole = programmes.everything();
    LocalDate today = clock.today();
    cannotOpen(
        "programme.open.deadlineOnPast",
        Programmes.like(whole).days(today.minusDays(9), today.minusDays(1)).made());
    cannotOpen(
        "programme.open.deadlineOnOrder",
        Programmes.like(whole).days(today.plusDays(9), today.plusDays(8)).made());
    cannotOpen("programme.open.forms", Programmes.like(whole).forms(Set.of()).made());
    cannotOpen("programme.open.highestTooHigh", Programmes.like(whole).money(1000, 1001).made());
    cannotOpen("programme.open.commitments", Programmes.like(whole).commitments(Set.of()).made());
    cannotOpen("programme.open.reports", Programmes.like(whole).reports(List.of()).made());
  }

  @Test
  void a_report_is_due_on_a_day_or_after_some_months() {
    ProgrammeTerms whole = programmes.everything();
    faults(
        "reports",
        "programme.rewrite.reportDue",
        () ->
            programmes.draft(
                Programmes.like(whole)
                    .reports(List.of(new PlannedReport(ReportKind.FINAL, clock.today(), 3, true)))
                    .made()));
    faults(
        "reports",
        "programme.rewrite.reportMonths",
        () ->
            programmes.draft(
                Programmes.like(whole)
                    .reports(List.of(new PlannedReport(ReportKind.FINAL, null, 25, true)))
                    .made()));
    faults(
        "commitments",
        "programme.rewrite.commitments",
        () -> programmes.draft(Programmes.like(whole).commitments(Set.of(-1L)).made()));
    faults(
        "moneyAvailable",
        "programme.rewrite.amount",
        () -> programmes.draft(Programmes.like(whole).money(-1, 1).made()));
  }

  @Test
  void the_versions_it_opened_with_stay_when_newer_ones_are_published() {
    CommitmentDraft first = commitments.published(Commitments.PLAIN);
    ProgrammeView open =
        programmes.open(
            Programmes.like(programmes.everything())
                .commitments(Set.of(first.commitmentId()))
                .made());
    assertEquals(List.of(first.versionId()), open.commitmentVersions());

    LocalDate tomorrow = clock.today().plusDays(1);
    CommitmentDraft second = commitments.publish(commitments.next(first, "Nyare"), tomorrow);

    assertEquals(List.of(first.versionId()), programmes.view(open.id()).commitmentVersions());
    ProgrammeView next =
        programmes.open(
            Programmes.like(programmes.everything())
                .commitments(Set.of(first.commitmentId()))
                .days(tomorrow, tomorrow.plusDays(20))
                .made());
    assertEquals(List.of(second.versionId()), next.commitmentVersions());
  }

  @Test
  void it_cannot_open_with_a_commitment_that_is_out_of_use_by_then() {
    Actor administrator = people.administrator();
    CommitmentDraft one = commitments.published(Commitments.PLAIN);
    LocalDate opens = clock.today().plusDays(5);
    long id =
        programmes.draft(
            Programmes.like(programmes.everything())
                .commitments(Set.of(one.commitmentId()))
                .days(opens, opens.plusDays(20))
                .made());
    commitmentEditing.retire(administrator, one.versionId(), one.seen(), opens, "Behövs inte.");
    refuses("programme.open.unpublished", () -> editing.open(administrator, id, seen(id)));
  }

  private void cannotOpen(String reason, ProgrammeTerms terms) {
    long id = programmes.draft(terms);
    refuses(reason, () -> editing.open(people.administrator(), id, seen(id)));
  }

  private long seen(long id) {
    return programmes.view(id).seen();
  }
}
