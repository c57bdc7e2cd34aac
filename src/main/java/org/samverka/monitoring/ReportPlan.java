package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.ReportKind;

/** That a report is to be asked for, by a timer, in time before it is due. */
@Entity
@Table(name = "report_plan")
class ReportPlan extends StoredEntity {

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ReportKind kind;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "signed", nullable = false)
  private boolean signed;

  /** The report, once it has been asked for. */
  @Column(name = "report_id")
  private @Nullable Long reportId;

  protected ReportPlan() {}

  ReportPlan(
      long partnershipId, ReportKind kind, LocalDate dueOn, LocalDate opensOn, boolean signed) {
    this.partnershipId = partnershipId;
    this.kind = kind;
    this.dueOn = dueOn;
    this.opensOn = opensOn;
    this.signed = signed;
  }

  SubjectRef ref() {
    return new SubjectRef("report-plan", id());
  }

  long partnershipId() {
    return partnershipId;
  }

  ReportKind kind() {
    return kind;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  LocalDate opensOn() {
    return opensOn;
  }

  boolean isSigned() {
    return signed;
  }

  boolean isAskedFor() {
    return reportId != null;
  }

  /** Is asked for when this other plan says, and not as it was planned at first. */
  void follow(ReportPlan other) {
    dueOn = other.dueOn;
    opensOn = other.opensOn;
    signed = other.signed;
  }

  void askedFor(long id) {
    reportId = id;
  }
}
