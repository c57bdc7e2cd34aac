package org.samverka.it.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samverka.application.CaseDesk;
import org.samverka.application.DraftService;
import org.samverka.application.EvidenceService;
import org.samverka.application.EvidenceView;
import org.samverka.application.PaperService;
import org.samverka.application.PaperView;
import org.samverka.application.SigningService.Answer;
import org.samverka.application.SupportedAnswer;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.Standing;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.it.ContainerTest;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.document.Files;
import org.samverka.it.identity.People;
import org.samverka.it.notification.Rows;
import org.samverka.kernel.SamverkaClock;
import org.samverka.programme.PaperKind;

/** What supports the answer to a commitment: added, signed with the rest, and told to the city. */
@ContainerTest
class EvidenceIT {

  @Inject EvidenceService evidence;
  @Inject CaseDesk desk;
  @Inject PaperService papers;
  @Inject DraftService drafts;
  @Inject DocumentService documents;
  @Inject CommitmentStates states;
  @Inject Applications applications;
  @Inject People people;
  @Inject Files files;
  @Inject Rows rows;
  @Inject SamverkaClock clock;

  @Test
  void what_is_added_is_signed_and_makes_the_commitment_evidenced() {
    Made made = applications.draft();
    CommitmentView version = first(made);
    String before = applications.hash(made.signatory(), made.caseId());
    attach(made, version, "Policy mot diskriminering.pdf");

    String signed = applications.hash(made.signatory(), made.caseId());
    assertNotEquals(before, signed);
    EvidenceView there = of(made, version).get(0);
    assertEquals("Policy mot diskriminering.pdf", there.fileName());
    assertEquals(64, there.sha256().length());
    assertInstanceOf(Answer.Submitted.class, applications.sign(made.signatory(), made.caseId()));

    Map<Long, Standing> standing =
        states.statesOf(Actor.SYSTEM, made.association().id(), clock.today()).stream()
            .collect(Collectors.toMap(row -> row.commitmentId(), row -> row.standing()));
    assertEquals(Standing.EVIDENCED, standing.get(version.commitmentId()));
    assertEquals(1, standing.values().stream().filter(one -> one == Standing.EVIDENCED).count());
    assertEquals(1, rows.count("acceptance_evidence where document_id = ?", there.documentId()));
    assertThrows(RefusedException.class, () -> attach(made, version, "För sent.pdf"));
  }

  @Test
  void the_city_reads_one_answer_with_all_that_supports_it() {
    Made made = applications.draft();
    CommitmentView version = first(made);
    attach(made, version, "Policy.pdf");
    attach(made, version, "Rutin.pdf");
    applications.sign(made.signatory(), made.caseId());
    Actor registrar = people.staff("Rut Registrator", Role.REGISTRAR);
    SupportedAnswer told = desk.answer(registrar, made.caseId(), version);
    assertNotNull(told.answer());
    assertEquals(
        List.of("Policy.pdf", "Rutin.pdf"),
        told.evidence().stream().map(EvidenceView::fileName).toList());
    CommitmentView unsupported =
        drafts.content(made.signatory(), made.caseId(), TextLanguage.SV).commitments().get(1);
    assertEquals(List.of(), desk.answer(registrar, made.caseId(), unsupported).evidence());
  }

  @Test
  void a_change_of_evidence_voids_what_was_signed() {
    Made made = applications.draft();
    CommitmentView version = first(made);
    attach(made, version, "Rutin.pdf");
    String seen = applications.hash(made.signatory(), made.caseId());
    evidence.detach(made.signatory(), made.caseId(), of(made, version).get(0).id());
    assertNotEquals(seen, applications.hash(made.signatory(), made.caseId()));
    assertTrue(of(made, version).isEmpty());
  }

  @Test
  void a_paper_that_is_there_already_is_pointed_at_and_not_added_twice() {
    Made made = applications.draft();
    Actor writer = made.signatory();
    CommitmentView version = first(made);
    PaperKind kind = made.programme().terms().papers().get(0).kind();
    try (SpooledFile file = files.pdf("Stadgar.pdf")) {
      papers.attach(writer, made.caseId(), kind, file);
    }
    PaperView paper =
        drafts.content(writer, made.caseId(), TextLanguage.SV).papers().stream()
            .filter(one -> !one.comesLater())
            .findFirst()
            .orElseThrow();
    evidence.point(writer, made.caseId(), version.versionId(), paper.id());
    evidence.point(writer, made.caseId(), version.versionId(), paper.id());
    assertEquals(List.of(paper.documentId()), ids(made, version));

    evidence.detach(writer, made.caseId(), of(made, version).get(0).id());
    assertEquals("Stadgar.pdf", documents.view(writer, paper.documentId()).fileName());

    evidence.point(writer, made.caseId(), version.versionId(), paper.id());
    papers.detach(writer, made.caseId(), paper.id());
    assertTrue(of(made, version).isEmpty());
  }

  @Test
  void nobody_else_adds_anything_and_nothing_is_added_to_what_is_not_asked() {
    Made made = applications.draft();
    CommitmentView version = first(made);
    try (SpooledFile file = files.pdf("Rutin.pdf")) {
      Actor stranger = people.citizen("Främling");
      assertThrows(
          NotFoundException.class,
          () -> evidence.attach(stranger, made.caseId(), version.versionId(), file));
      assertThrows(
          NotFoundException.class, () -> evidence.attach(made.signatory(), made.caseId(), 1, file));
      assertThrows(
          NotFoundException.class,
          () -> evidence.point(made.signatory(), made.caseId(), version.versionId(), 1));
    }
  }

  @Test
  void a_draft_that_is_deleted_takes_its_evidence_with_it() {
    Made made = applications.draft();
    attach(made, first(made), "Rutin.pdf");
    drafts.delete(made.signatory(), made.caseId());
    assertEquals(0, rows.count("commitment_evidence where case_id = ?", made.caseId()));
  }

  private void attach(Made made, CommitmentView version, String name) {
    try (SpooledFile file = files.pdf(name)) {
      evidence.attach(made.signatory(), made.caseId(), version.versionId(), file);
    }
  }

  private CommitmentView first(Made made) {
    return drafts.content(made.signatory(), made.caseId(), TextLanguage.SV).commitments().get(0);
  }

  private List<EvidenceView> of(Made made, CommitmentView version) {
    return drafts
        .content(made.signatory(), made.caseId(), TextLanguage.SV)
        .evidenceOf(version.versionId());
  }

  private List<Long> ids(Made made, CommitmentView version) {
    return of(made, version).stream().map(EvidenceView::documentId).toList();
  }
}
