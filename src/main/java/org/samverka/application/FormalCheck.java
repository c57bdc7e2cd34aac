package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** How a formal check ended. Written once; a case that comes back may have several. */
@Entity
@Table(name = "formal_check")
class FormalCheck extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private FormalResult.Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "unmet")
  private @Nullable FormalRequirement unmet;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "done_at", nullable = false)
  private Instant doneAt;

  @Column(name = "done_by_name", nullable = false)
  private String doneByName;

  protected FormalCheck() {}

  FormalCheck(
      long caseId,
      FormalResult.Outcome outcome,
      @Nullable FormalRequirement unmet,
      String reason,
      Actor by,
      Instant now) {
    this.caseId = caseId;
    this.outcome = outcome;
    this.unmet = unmet;
    this.reason = reason;
    this.doneAt = now;
    this.doneByName = by.name();
  }

  long caseId() {
    return caseId;
  }

  FormalResult result() {
    return new FormalResult(outcome, unmet, reason, doneAt, doneByName);
  }
}
