package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.Sha256;
import org.samverka.kernel.StoredEntity;

/** What was handed in, in its canonical form. Written once; a supplement makes another. */
@Entity
@Table(name = "report_submission")
class ReportSubmission extends StoredEntity {

  @Column(name = "report_id", nullable = false)
  private long reportId;

  @Column(name = "submitted_at", nullable = false)
  private Instant submittedAt;

  @Column(name = "submitted_by_name", nullable = false)
  private String submittedByName;

  @Column(name = "content_hash", nullable = false)
  private String contentHash;

  @Column(name = "content", nullable = false)
  private byte[] content;

  protected ReportSubmission() {}

  ReportSubmission(Report report, String canonical, Actor by, Instant now) {
    this.reportId = report.id();
    this.submittedAt = now;
    this.submittedByName = by.name();
    this.contentHash = Sha256.of(canonical).hex();
    this.content = canonical.getBytes(StandardCharsets.UTF_8);
  }

  Instant submittedAt() {
    return submittedAt;
  }

  String submittedByName() {
    return submittedByName;
  }

  String contentHash() {
    return contentHash;
  }
}
