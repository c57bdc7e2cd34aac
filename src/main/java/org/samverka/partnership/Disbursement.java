package org.samverka.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.kernel.Money;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/** A payment of a partnership's money (utbetalning). */
@Entity
@Table(name = "disbursement")
class Disbursement extends StoredEntity implements Staged<DisbursementStage> {

  static final String KIND = "disbursement";

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "place", nullable = false)
  private int place;

  @Column(name = "kronor", nullable = false)
  private long kronor;

  @Column(name = "planned_on", nullable = false)
  private LocalDate plannedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private DisbursementStage stage;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "approved_by_name")
  private @Nullable String approvedByName;

  @Column(name = "paid_on")
  private @Nullable LocalDate paidOn;

  @Column(name = "withheld_because")
  private @Nullable String withheldBecause;

  protected Disbursement() {}

  Disbursement(Partnership one, int place, LocalDate plannedOn, Instant now) {
    this.partnershipId = one.id();
    this.caseId = one.caseId();
    this.associationId = one.associationId();
    this.place = place;
    this.kronor = one.amountPerYear().kronor();
    this.plannedOn = plannedOn;
    this.stage = DisbursementStage.PLANNED;
    this.changedAt = now;
  }

  /** What it is planned by has changed. */
  void follow(Money amount, LocalDate day, Instant now) {
    kronor = amount.kronor();
    plannedOn = day;
    changedAt = now;
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  Trail trail() {
    return new Trail(caseId, associationId);
  }

  long partnershipId() {
    return partnershipId;
  }

  long caseId() {
    return caseId;
  }

  /** Which year's, counted from one. */
  int place() {
    return place;
  }

  LocalDate plannedOn() {
    return plannedOn;
  }

  @Override
  public DisbursementStage stage() {
    return stage;
  }

  DisbursementView view() {
    return new DisbursementView(
        id(),
        version(),
        place,
        new Money(kronor),
        plannedOn,
        stage,
        Optional.ofNullable(approvedByName).orElse(""),
        paidOn,
        Optional.ofNullable(withheldBecause).orElse(""));
  }

  void moveTo(DisbursementStage to, Instant now) {
    stage = to;
    changedAt = now;
  }

  void approvedBy(String name) {
    approvedByName = name;
  }

  void paid(LocalDate day) {
    paidOn = day;
  }

  void withheld(@Nullable String because) {
    withheldBecause = because;
  }
}
