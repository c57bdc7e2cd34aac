package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** That a signatory has signed exactly this content. An edit afterwards voids it. */
@Entity
@Table(name = "application_signature")
class Signature extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "office", nullable = false)
  private String office;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  @Column(name = "content_hash", nullable = false)
  private String contentHash;

  @Column(name = "voided_at")
  private @Nullable Instant voidedAt;

  protected Signature() {}

  Signature(
      long caseId, long accountId, String name, String office, Instant now, String contentHash) {
    this.caseId = caseId;
    this.accountId = accountId;
    this.name = name;
    this.office = office;
    this.signedAt = now;
    this.contentHash = contentHash;
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  String office() {
    return office;
  }

  Instant signedAt() {
    return signedAt;
  }

  boolean covers(String hash) {
    return voidedAt == null && contentHash.equals(hash);
  }

  boolean isVoid() {
    return voidedAt != null;
  }

  void voidAt(Instant now) {
    if (voidedAt == null) {
      voidedAt = now;
    }
  }
}
