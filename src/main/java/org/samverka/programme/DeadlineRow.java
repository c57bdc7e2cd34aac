package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A moved deadline as it is stored. */
@Embeddable
class DeadlineRow {

  @Column(name = "before_on", nullable = false)
  private LocalDate before;

  @Column(name = "deadline_on", nullable = false)
  private LocalDate deadline;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "decided_at", nullable = false)
  private Instant decidedAt;

  @Column(name = "decided_by", nullable = false)
  private String decidedBy;

  /** For the persistence provider. */
  protected DeadlineRow() {}

  DeadlineRow(DeadlineChange change) {
    this.before = change.before();
    this.deadline = change.deadline();
    this.reason = change.reason();
    this.decidedAt = change.decidedAt();
    this.decidedBy = change.decidedBy();
  }

  DeadlineChange change() {
    return new DeadlineChange(before, deadline, reason, decidedAt, decidedBy);
  }
}
