package org.samverka.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerView;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.ApplicationSteps;
import org.samverka.application.BudgetLine;
import org.samverka.application.Completeness;
import org.samverka.application.DraftAnswer;
import org.samverka.application.DraftService;
import org.samverka.application.DraftService.TypedLine;
import org.samverka.application.PaperService;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.association.AssociationSection;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.association.Associations.Founded;
import org.samverka.it.identity.People;
import org.samverka.it.notification.Rows;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.programme.ApplicantForm;
import org.samverka.programme.PaperKind;
import org.samverka.programme.ProgrammeEditing;
import org.samverka.programme.ProgrammeView;

/** What an association does with a draft. */
@ContainerTest
class DraftsIT {

  @Inject DraftService drafts;
  @Inject AnswerService answers;
  @Inject PaperService papers;
  @Inject Applications applications;
  @Inject Associations associations;
  @Inject Programmes programmes;
  @Inject ProgrammeEditing editing;
  @Inject ApplicationSteps steps;
  @Inject People people;
  @Inject Rows rows;

  @Test
  void a_draft_is_its_associations_own_and_nobody_at_the_city_reads_it() {
    Made made = applications.begun();
    Actor everyRole =
        people.staff(
            "Allt Annat",
            Role.REGISTRAR,
            Role.staffRoles().stream().filter(r -> r != Role.REGISTRAR).toArray(Role[]::new));
    for (Actor other : List.of(everyRole, people.citizen("Främmande"), Actor.PUBLIC)) {
      assertThrows(
          NotFoundException.class, () -> drafts.content(other, made.caseId(), TextLanguage.SV));
      assertThrows(NotFoundException.class, () -> drafts.ownCase(other, made.caseId()));
      assertThrows(NotFoundException.class, () -> drafts.delete(other, made.caseId()));
      assertThrows(
          NotFoundException.class,
          () -> drafts.begin(other, made.association().id(), made.programme().id()));
    }
    Actor colleague = associations.representative(made.association().id(), "Kim Berg");
    assertEquals(made.caseId(), drafts.content(colleague, made.caseId(), TextLanguage.SV).caseId());
  }

  @Test
  void an_association_has_one_draft_for_a_programme() {
    Made made = applications.begun();
    assertEquals(
        made.caseId(),
        drafts.begin(made.signatory(), made.association().id(), made.programme().id()));
  }

  @Test
  void a_closed_programme_and_one_for_others_are_not_applied_for() {
    Founded association = associations.complete(1);
    ProgrammeView open = programmes.open();
    editing.close(people.administrator(), open.id(), open.seen());
    assertRule(
        "programme.refused.closed",
        () -> drafts.begin(association.signatory(), association.id(), open.id()));
    ProgrammeView foundations =
        programmes.open(
            Programmes.like(programmes.everything())
                .forms(Set.of(ApplicantForm.FOUNDATION))
                .made());
    assertRule(
        "application.refused.form",
        () -> drafts.begin(association.signatory(), association.id(), foundations.id()));
  }

  @Test
  void what_is_filled_in_must_be_right_and_every_fault_is_told_by_its_field() {
    Made made = applications.begun();
    Map<ApplicationField, String> wrong = new EnumMap<>(ApplicationField.class);
    wrong.put(ApplicationField.ACTIVITY_NAME, "x".repeat(121));
    wrong.put(ApplicationField.YEARS_SOUGHT, "4");
    wrong.put(ApplicationField.TARGET_GROUPS, "999999999");
    wrong.put(ApplicationField.DISTRICTS, "Kista");
    wrong.put(ApplicationField.NEED, "nul\u0000tecken");
    wrong.put(ApplicationField.GOALS, "x".repeat(4001));
    assertEquals(
        Map.of(
            "ACTIVITY_NAME", "kernel.text.long",
            "YEARS_SOUGHT", "application.fault.choice",
            "TARGET_GROUPS", "application.fault.choice",
            "DISTRICTS", "application.fault.choice",
            "NEED", "kernel.text.forbidden",
            "GOALS", "kernel.text.long"),
        faults(made, Section.ACTIVITY, wrong, List.of()));

    Map<ApplicationField, String> amounts = Applications.budget();
    amounts.put(ApplicationField.AMOUNT_SOUGHT, "många");
    amounts.put(ApplicationField.OWN_FUNDING, "12,50");
    assertEquals(
        Map.of(
            "AMOUNT_SOUGHT", "kernel.money.notNumber",
            "OWN_FUNDING", "kernel.money.notWhole",
            "line0label", "kernel.text.empty",
            "line1amount", "kernel.money.notPositive"),
        faults(
            made,
            Section.BUDGET,
            amounts,
            List.of(
                new TypedLine(BudgetLine.Side.COST, "", "100"),
                new TypedLine(BudgetLine.Side.COST, "Lokal", "-5"),
                new TypedLine(BudgetLine.Side.INCOME, "", ""))));
    Map<ApplicationField, String> counts = Applications.methods();
    counts.put(ApplicationField.STAFF, "två");
    assertEquals(
        Map.of("STAFF", "application.fault.count"),
        faults(made, Section.METHODS, counts, List.of()));
    assertEquals(
        SectionView.NEVER, drafts.section(made.signatory(), made.caseId(), Section.METHODS).seen());
  }

  @Test
  void any_script_and_emoji_and_long_texts_are_kept_as_they_were_written() {
    Made made = applications.begun();
    Map<ApplicationField, String> values = applications.activity(made.signatory());
    String written = "Åäö, مرحبا بكم, 🎉👩‍👩‍👧. " + "x".repeat(3900);
    values.put(ApplicationField.NEED, written);
    applications.save(made.signatory(), made.caseId(), Section.ACTIVITY, values, List.of());
    assertEquals(
        written,
        drafts
            .section(made.signatory(), made.caseId(), Section.ACTIVITY)
            .values()
            .get(ApplicationField.NEED));
  }

  @Test
  void of_two_who_write_at_once_the_second_is_told() {
    Made made = applications.begun();
    Actor colleague = associations.representative(made.association().id(), "Kim Berg");
    long seen = drafts.section(colleague, made.caseId(), Section.METHODS).seen();
    SectionView saved =
        drafts.save(
            made.signatory(),
            made.caseId(),
            Section.METHODS,
            seen,
            Applications.methods(),
            List.of());
    assertEquals(made.signatory().name(), saved.editedBy());
    assertThrows(
        StaleException.class,
        () ->
            drafts.save(
                colleague,
                made.caseId(),
                Section.METHODS,
                seen,
                Applications.methods(),
                List.of()));
    CommitmentView first = asked(made).get(0);
    applications.accept(made.signatory(), made.caseId(), first, "Så här.");
    assertThrows(
        StaleException.class,
        () -> applications.accept(colleague, made.caseId(), first, "Eller så här."));
  }

  @Test
  void what_is_left_is_told_part_by_part_until_nothing_is_left() {
    Made made = applications.begun();
    Actor writer = made.signatory();
    ApplicationContent empty = content(made);
    assertEquals(Completeness.State.DONE, Completeness.state(empty, Section.ASSOCIATION));
    for (Section section :
        List.of(Section.ACTIVITY, Section.BUDGET, Section.COMMITMENTS, Section.PAPERS)) {
      assertEquals(Completeness.State.NOT_STARTED, Completeness.state(empty, section));
    }

    Map<ApplicationField, String> half = applications.activity(writer);
    half.remove(ApplicationField.GOALS);
    applications.save(writer, made.caseId(), Section.ACTIVITY, half, List.of());
    assertEquals(
        List.of(MessageKey.of("application.missing.field", ApplicationField.GOALS)),
        Completeness.missing(content(made), Section.ACTIVITY));

    List<TypedLine> unbalanced = List.of(new TypedLine(BudgetLine.Side.COST, "Löner", "462 000"));
    applications.save(writer, made.caseId(), Section.BUDGET, Applications.budget(), unbalanced);
    assertEquals(Completeness.State.TO_CORRECT, Completeness.state(content(made), Section.BUDGET));
    MessageKey told = Completeness.missing(content(made), Section.BUDGET).get(0);
    assertEquals("application.fault.unbalanced", told.key());
    assertEquals("12\u00a0000\u00a0kr", told.arguments().get(2));

    applications.fillIn(writer, made.caseId());
    assertEquals(List.of(), Completeness.missing(content(made)));
  }

  @Test
  void whoever_cannot_accept_a_commitment_can_explain_and_is_not_complete() {
    Made made = applications.draft();
    CommitmentView version = asked(made).get(3);
    AnswerView said = content(made).answerTo(version).orElseThrow();
    answers.answer(
        made.signatory(),
        made.caseId(),
        version.versionId(),
        said.seen(),
        TextLanguage.EN,
        DraftAnswer.CANNOT_ACCEPT,
        "",
        "Våra stadgar säger annat.");
    assertEquals(
        List.of("application.missing.answer.more"),
        Completeness.missing(content(made)).stream().map(MessageKey::key).toList());
    AnswerView kept = content(made).answerTo(version).orElseThrow();
    assertEquals("Våra stadgar säger annat.", kept.explanation());
    assertEquals(TextLanguage.EN, kept.language());
  }

  @Test
  void a_commitment_that_the_programme_does_not_ask_for_is_not_answered() {
    Made made = applications.begun();
    assertThrows(
        NotFoundException.class,
        () ->
            answers.answer(
                made.signatory(),
                made.caseId(),
                1,
                AnswerView.NEVER,
                TextLanguage.SV,
                DraftAnswer.ACCEPT,
                "",
                ""));
  }

  @Test
  void a_paper_may_come_later_with_a_reason_and_a_file_takes_the_promises_place() {
    Made made = applications.begun();
    InvalidInputException noReason =
        assertThrows(
            InvalidInputException.class,
            () -> papers.promise(made.signatory(), made.caseId(), PaperKind.BYLAWS, " "));
    assertEquals(Set.of("because"), noReason.faults().keySet());
    papers.promise(made.signatory(), made.caseId(), PaperKind.BYLAWS, "De trycks om.");
    papers.promise(made.signatory(), made.caseId(), PaperKind.BYLAWS, "De trycks om i vår.");
    assertEquals(1, content(made).papers().size());
    assertTrue(content(made).papers().get(0).comesLater());
  }

  @Test
  void a_profile_that_is_not_complete_is_told_of_in_the_application() {
    Founded bare = associations.confirmed("Föreningen Halvfärdig");
    ProgrammeView programme = programmes.open();
    long caseId = drafts.begin(bare.signatory(), bare.id(), programme.id());
    ApplicationContent content = drafts.content(bare.signatory(), caseId, TextLanguage.SV);
    assertTrue(
        Completeness.missing(content, Section.ASSOCIATION)
            .contains(MessageKey.of("application.missing.association", AssociationSection.GIRO)));
  }

  @Test
  void a_deleted_draft_is_gone_and_home_no_longer_asks_for_it() {
    Made made = applications.draft();
    assertEquals(1, steps.stepsFor(made.signatory()).size());

    drafts.delete(made.signatory(), made.caseId());

    assertEquals(0, rows.count("application_case where id = ?", made.caseId()));
    assertEquals(0, rows.count("commitment_answer where case_id = ?", made.caseId()));
    assertTrue(steps.stepsFor(made.signatory()).isEmpty());
    assertFalse(drafts.own(made.signatory()).stream().anyMatch(row -> row.id() == made.caseId()));
  }

  @Test
  void what_has_been_submitted_is_not_changed_as_a_draft() {
    Made made = applications.submitted();
    assertRule(
        "application.refused.submitted", () -> drafts.delete(made.signatory(), made.caseId()));
    assertRule(
        "application.refused.submitted",
        () -> papers.promise(made.signatory(), made.caseId(), PaperKind.LEASE, "Senare."));
    assertRule(
        "application.refused.submitted",
        () ->
            applications.save(
                made.signatory(),
                made.caseId(),
                Section.METHODS,
                Applications.methods(),
                List.of()));
  }

  private ApplicationContent content(Made made) {
    return drafts.content(made.signatory(), made.caseId(), TextLanguage.SV);
  }

  private List<CommitmentView> asked(Made made) {
    return Completeness.asked(content(made), true);
  }

  private Map<String, String> faults(
      Made made, Section section, Map<ApplicationField, String> values, List<TypedLine> lines) {
    InvalidInputException refused =
        assertThrows(
            InvalidInputException.class,
            () -> applications.save(made.signatory(), made.caseId(), section, values, lines));
    Map<String, String> keys = new java.util.TreeMap<>();
    refused.faults().forEach((field, key) -> keys.put(field, key.key()));
    return keys;
  }

  private static void assertRule(String key, org.junit.jupiter.api.function.Executable deed) {
    RefusedException refused = assertThrows(RefusedException.class, deed);
    assertEquals(List.of(key), refused.reasons().stream().map(MessageKey::key).toList());
  }
}
