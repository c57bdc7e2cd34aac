package org.samverka.application;

import jakarta.inject.Inject;
import java.util.List;
import org.samverka.commitment.TextLanguage;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.ProgrammeCatalogue;

/**
 * What supports the answers of a draft (underlag): files of their own, or papers of the application
 * that are pointed at. It is signed with the rest, and each change voids earlier signatures.
 */
@Service
public class EvidenceService {

  private static final int MOST_FILES = 10;
  private static final String ADDED = "case.evidence-added";
  private static final String REMOVED = "case.evidence-removed";

  @Inject private CaseRepository repository;
  @Inject private Drafts drafts;
  @Inject private DocumentService documents;
  @Inject private ProgrammeCatalogue programmes;

  /**
   * Adds a file to the answer to a commitment.
   *
   * @param versionId the version that the programme asks for
   * @throws NotFoundException when the actor does not belong to the association, or the programme
   *     does not ask for the version
   * @throws RefusedException when there are as many files as there may be
   */
  public void attach(Actor actor, long caseId, long versionId, SpooledFile file) {
    Case draft = draft(actor, ADDED, caseId, versionId);
    requireRoom(actor, draft, versionId);
    long documentId = documents.store(actor, draft.ref(), file);
    add(
        actor,
        draft,
        new Evidence(caseId, versionId, documentId, file.fileName(), file.sha256().hex(), false));
  }

  /**
   * Points at a paper of the application that also supports the answer. Pointing twice does nothing
   * more.
   *
   * @throws NotFoundException when there is no such file among the papers
   */
  public void point(Actor actor, long caseId, long versionId, long paperId) {
    Case draft = draft(actor, ADDED, caseId, versionId);
    PaperView paper =
        repository.papers(caseId).stream()
            .filter(one -> one.id() == paperId)
            .map(PaperView::of)
            .filter(one -> !one.comesLater())
            .findFirst()
            .orElseThrow(() -> new NotFoundException(new SubjectRef("paper", paperId)));
    if (of(caseId, versionId).stream().anyMatch(e -> e.documentId() == paper.documentId())) {
      return;
    }
    requireRoom(actor, draft, versionId);
    add(
        actor,
        draft,
        new Evidence(
            caseId, versionId, paper.documentId(), paper.fileName(), paper.sha256(), true));
  }

  /** Takes one out of the draft; its file goes with it unless it is one of the papers. */
  public void detach(Actor actor, long caseId, long evidenceId) {
    Case draft = drafts.require(actor, REMOVED, caseId);
    for (Evidence one : repository.evidence(caseId)) {
      if (one.id() == evidenceId) {
        repository.remove(one);
        if (!one.isOfPaper()) {
          documents.discard(actor, one.documentId());
        }
        drafts.changed(draft);
        drafts.record(drafts.deed(actor, REMOVED, draft));
      }
    }
  }

  private Case draft(Actor actor, String action, long caseId, long versionId) {
    Case draft = drafts.require(actor, action, caseId);
    if (!programmes
        .programme(Actor.SYSTEM, draft.programmeId(), TextLanguage.SV)
        .commitmentVersions()
        .contains(versionId)) {
      throw new NotFoundException(new SubjectRef("commitment-version", versionId));
    }
    return draft;
  }

  private void requireRoom(Actor actor, Case draft, long versionId) {
    if (of(draft.id(), versionId).size() >= MOST_FILES) {
      throw RefusedException.rule(
          actor, ADDED, draft.ref(), MessageKey.of("application.fault.manyEvidence", MOST_FILES));
    }
  }

  private void add(Actor actor, Case draft, Evidence evidence) {
    repository.add(evidence);
    drafts.changed(draft);
    drafts.record(
        drafts
            .deed(actor, ADDED, draft)
            .with("sha256", evidence.view().sha256())
            .with("version", String.valueOf(evidence.versionId())));
  }

  private List<Evidence> of(long caseId, long versionId) {
    return repository.evidence(caseId).stream().filter(e -> e.versionId() == versionId).toList();
  }
}
