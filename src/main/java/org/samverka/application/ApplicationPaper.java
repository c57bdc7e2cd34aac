package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.programme.PaperKind;

/** A paper of an application: a file with its fingerprint, or why it comes later. */
@Entity
@Table(name = "application_paper")
class ApplicationPaper extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private PaperKind kind;

  @Column(name = "document_id")
  private @Nullable Long documentId;

  @Column(name = "file_name")
  private @Nullable String fileName;

  @Column(name = "sha256")
  private @Nullable String sha256;

  @Column(name = "later_because")
  private @Nullable String laterBecause;

  protected ApplicationPaper() {}

  static ApplicationPaper file(
      long caseId, PaperKind kind, long documentId, String fileName, String sha256) {
    ApplicationPaper paper = new ApplicationPaper();
    paper.caseId = caseId;
    paper.kind = kind;
    paper.documentId = documentId;
    paper.fileName = fileName;
    paper.sha256 = sha256;
    return paper;
  }

  static ApplicationPaper later(long caseId, PaperKind kind, String why) {
    ApplicationPaper paper = new ApplicationPaper();
    paper.caseId = caseId;
    paper.kind = kind;
    paper.laterBecause = why;
    return paper;
  }

  PaperKind kind() {
    return kind;
  }

  Optional<Long> documentId() {
    return Optional.ofNullable(documentId);
  }

  Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  Optional<String> laterBecause() {
    return Optional.ofNullable(laterBecause);
  }
}
