package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** That a signatory has signed exactly this content of a report; an edit leaves it behind. */
@Entity
@Table(name = "report_signature")
class ReportSignature extends StoredEntity {

  @Column(name = "report_id", nullable = false)
  private long reportId;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  @Column(name = "content_hash", nullable = false)
  private String contentHash;

  protected ReportSignature() {}

  ReportSignature(long reportId, Actor by, String hash, Instant now) {
    this.reportId = reportId;
    this.accountId = by.accountId();
    this.name = by.name();
    this.contentHash = hash;
    this.signedAt = now;
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }
}
