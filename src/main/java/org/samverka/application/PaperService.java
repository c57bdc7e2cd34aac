package org.samverka.application;

import jakarta.inject.Inject;
import java.util.List;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.Service;
import org.samverka.programme.PaperKind;

/** The papers of a draft: added as files, promised for later, taken out again. */
@Service
public class PaperService {

  private static final int LONGEST_REASON = 1000;
  private static final int MOST_FILES = 10;

  @Inject private CaseRepository repository;
  @Inject private Drafts drafts;
  @Inject private DocumentService documents;

  /**
   * Adds a file as one of the papers; it replaces a promise that the paper comes later.
   *
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when there are as many files of the kind as there may be
   */
  public void attach(Actor actor, long caseId, PaperKind kind, SpooledFile file) {
    Case draft = drafts.require(actor, "case.paper-added", caseId);
    List<ApplicationPaper> there = of(caseId, kind);
    if (there.size() >= MOST_FILES) {
      throw RefusedException.rule(
          actor,
          "case.paper-added",
          draft.ref(),
          MessageKey.of("application.fault.manyFiles", MOST_FILES));
    }
    there.stream().filter(p -> p.documentId().isEmpty()).forEach(repository::remove);
    long documentId = documents.store(actor, draft.ref(), file);
    repository.add(
        ApplicationPaper.file(caseId, kind, documentId, file.fileName(), file.sha256().hex()));
    drafts.changed(draft);
    drafts.record(
        drafts
            .deed(actor, "case.paper-added", draft)
            .with("paper", kind.name())
            .with("sha256", file.sha256().hex()));
  }

  /**
   * Promises a paper for later, with a reason. Files of the kind stay.
   *
   * @throws org.samverka.kernel.InvalidInputException when no reason is given; the field is because
   */
  public void promise(Actor actor, long caseId, PaperKind kind, String because) {
    Case draft = drafts.require(actor, "case.paper-promised", caseId);
    Faults faults = new Faults();
    String why = faults.read("because", "", () -> SafeText.multiLine(because, LONGEST_REASON));
    faults.stop();
    of(caseId, kind).stream().filter(p -> p.documentId().isEmpty()).forEach(repository::remove);
    repository.flush();
    repository.add(ApplicationPaper.later(caseId, kind, why));
    drafts.changed(draft);
    drafts.record(
        drafts.deed(actor, "case.paper-promised", draft).with("paper", kind.name()).because(why));
  }

  /** Takes a paper, or a promise of one, out of the draft, and its file with it. */
  public void detach(Actor actor, long caseId, long paperId) {
    Case draft = drafts.require(actor, "case.paper-removed", caseId);
    for (ApplicationPaper paper : repository.papers(caseId)) {
      if (paper.id() == paperId) {
        repository.remove(paper);
        paper.documentId().ifPresent(file -> discard(actor, caseId, file));
        drafts.changed(draft);
        drafts.record(
            drafts.deed(actor, "case.paper-removed", draft).with("paper", paper.kind().name()));
      }
    }
  }

  /** What pointed at the paper points at nothing any more. */
  private void discard(Actor actor, long caseId, long documentId) {
    repository.evidence(caseId).stream()
        .filter(one -> one.documentId() == documentId)
        .forEach(repository::remove);
    documents.discard(actor, documentId);
  }

  private List<ApplicationPaper> of(long caseId, PaperKind kind) {
    return repository.papers(caseId).stream().filter(p -> p.kind() == kind).toList();
  }
}
