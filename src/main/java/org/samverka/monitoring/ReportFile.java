package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.samverka.document.AttachedFile;
import org.samverka.document.SpooledFile;

/** A paper of a report: a file with its fingerprint. */
@Entity
@Table(name = "report_file")
class ReportFile extends AttachedFile {

  @Column(name = "report_id", nullable = false)
  private long reportId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ReportFileKind kind;

  protected ReportFile() {}

  ReportFile(long reportId, ReportFileKind kind, long documentId, SpooledFile file) {
    super(documentId, file.fileName(), file.sha256().hex());
    this.reportId = reportId;
    this.kind = kind;
  }

  ReportFileView view() {
    return new ReportFileView(id(), kind, documentId(), fileName(), sha256());
  }
}
