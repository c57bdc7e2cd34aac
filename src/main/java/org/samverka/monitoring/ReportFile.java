package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.samverka.document.SpooledFile;
import org.samverka.kernel.StoredEntity;

/** A paper of a report: a file with its fingerprint. */
@Entity
@Table(name = "report_file")
class ReportFile extends StoredEntity {

  @Column(name = "report_id", nullable = false)
  private long reportId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ReportFileKind kind;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  protected ReportFile() {}

  ReportFile(long reportId, ReportFileKind kind, long documentId, SpooledFile file) {
    this.reportId = reportId;
    this.kind = kind;
    this.documentId = documentId;
    this.fileName = file.fileName();
    this.sha256 = file.sha256().hex();
  }

  long documentId() {
    return documentId;
  }

  ReportFileView view() {
    return new ReportFileView(id(), kind, documentId, fileName, sha256);
  }
}
