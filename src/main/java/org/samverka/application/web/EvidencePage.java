package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.EvidenceService;
import org.samverka.application.EvidenceView;
import org.samverka.application.PaperView;
import org.samverka.commitment.CommitmentView;
import org.samverka.document.FileType;
import org.samverka.document.SpooledFile;
import org.samverka.document.Uploads;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.ChosenFile;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;

/** What supports the answer to one commitment: its files, adding one, pointing at a paper. */
@Named("evidencePage")
@RequestScoped
public class EvidencePage extends CasePage {

  @Inject private EvidenceService evidence;
  @Inject private Uploads uploads;
  @Inject private Messages messages;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private @Nullable Part file;
  private @Nullable Long paperId;

  /** Reads the commitment that the address names. */
  public @Nullable String open() {
    load();
    getVersion();
    return isDraft() ? null : to("/application/case");
  }

  /** Tells by its field of a file that was so large that it was not taken to the disk at all. */
  public void tellOversize() {
    if (!parameter("large").isEmpty() && !errors.isAny()) {
      errors.at("file", MessageKey.of("document.fault.large", uploads.limit()));
    }
  }

  /** Adds the chosen file. */
  public @Nullable String add() {
    Part chosen = file;
    if (!errors.attempt("file", () -> attach(chosen))) {
      return null;
    }
    notices.done(MessageKey.of("application.evidence.added"));
    return here();
  }

  private void attach(@Nullable Part part) {
    ChosenFile.read(
        part,
        (content, name) -> {
          try (SpooledFile taken = uploads.take(content, name)) {
            evidence.attach(actor(), getId(), getVersion().versionId(), taken);
          }
        });
  }

  /** Points at the chosen paper. */
  public @Nullable String point() {
    Long chosen = paperId;
    if (chosen == null) {
      errors.at("paper", MessageKey.of("application.fault.choosePaper"));
      return null;
    }
    if (!errors.attempt(
        "paper", () -> evidence.point(actor(), getId(), getVersion().versionId(), chosen))) {
      return null;
    }
    notices.done(MessageKey.of("application.evidence.pointed"));
    return here();
  }

  /** Takes one away. */
  public @Nullable String remove(long evidenceId) {
    if (!errors.attempt(() -> evidence.detach(actor(), getId(), evidenceId))) {
      return null;
    }
    notices.done(MessageKey.of("application.evidence.removed"));
    return here();
  }

  private String here() {
    return to("/application/evidence") + "&version=" + getVersion().versionId();
  }

  /** The commitment in the version that the programme asks for. */
  public CommitmentView getVersion() {
    return getContent().commitments().stream()
        .filter(version -> version.versionId() == number("version"))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("commitment"));
  }

  /** The page of the answer itself. */
  public String getAnswerPage() {
    return getVersion().rules().practiceRequired()
        ? "/application/commitment?id=" + getId() + "&version=" + getVersion().versionId()
        : "/application/declarations?id=" + getId();
  }

  /** What is there. */
  public List<EvidenceView> getFiles() {
    return getContent().evidenceOf(getVersion().versionId());
  }

  /** The papers of the application that can be pointed at. */
  public List<PaperView> getPapers() {
    Set<Long> there = getFiles().stream().map(EvidenceView::documentId).collect(Collectors.toSet());
    return getContent().papers().stream()
        .filter(paper -> !paper.comesLater() && !there.contains(paper.documentId()))
        .toList();
  }

  /** What a paper is called in a list: its kind and its file's name. */
  public String named(PaperView paper) {
    return messages.name(paper.kind()) + ": " + paper.fileName();
  }

  /** What may be chosen, as browsers understand it. */
  public String getAccept() {
    return FileType.accept();
  }

  /** The types in words, and the largest size. */
  public String getHint() {
    String types = String.join(", ", Arrays.stream(FileType.values()).map(Enum::name).toList());
    return messages.of("application.paper.hint", types, uploads.limit());
  }

  /** The chosen file. */
  public @Nullable Part getFile() {
    return file;
  }

  /** Sets it. */
  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** The chosen paper. */
  public @Nullable Long getPaperId() {
    return paperId;
  }

  /** Sets it. */
  public void setPaperId(@Nullable Long paperId) {
    this.paperId = paperId;
  }
}
