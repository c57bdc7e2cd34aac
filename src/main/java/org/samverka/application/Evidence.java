package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.document.AttachedFile;

/** A file that supports the answer to a commitment: one of its own, or a paper of the draft. */
@Entity
@Table(name = "commitment_evidence")
class Evidence extends AttachedFile {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "version_id", nullable = false)
  private long versionId;

  @Column(name = "of_paper", nullable = false)
  private boolean ofPaper;

  protected Evidence() {}

  Evidence(
      long caseId,
      long versionId,
      long documentId,
      String fileName,
      String sha256,
      boolean ofPaper) {
    super(documentId, fileName, sha256);
    this.caseId = caseId;
    this.versionId = versionId;
    this.ofPaper = ofPaper;
  }

  long versionId() {
    return versionId;
  }

  /** Whether the file is one of the application's papers, and only pointed at. */
  boolean isOfPaper() {
    return ofPaper;
  }

  EvidenceView view() {
    return new EvidenceView(id(), documentId(), fileName(), sha256(), ofPaper);
  }
}
