package org.samverka.monitoring;

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
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;
import org.samverka.partnership.Partnership;

/** Something that may not be as agreed or promised, and what is done about it (avvikelse). */
@Entity
@Table(name = "deviation")
class Deviation extends StoredEntity implements Staged<DeviationStage> {

  static final String KIND = "deviation";

  @Column(name = "partnership_id")
  private @Nullable Long partnershipId;

  /** 0 until it is tied to a partnership. */
  @Column(name = "case_id", nullable = false)
  private long caseId;

  /** 0 until it is tied to a partnership. */
  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "about", nullable = false)
  private String about;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false)
  private DeviationOrigin origin;

  @Column(name = "what", nullable = false)
  private String what;

  @Column(name = "reporter", nullable = false)
  private String reporter;

  @Column(name = "reported_at", nullable = false)
  private Instant reportedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private DeviationStage stage;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  /** The commitment it is about; 0 for none. */
  @Column(name = "commitment_id", nullable = false)
  private long commitmentId;

  @Column(name = "comment_until")
  private @Nullable LocalDate commentUntil;

  @Column(name = "follow_up_on")
  private @Nullable LocalDate followUpOn;

  @Column(name = "steps", nullable = false)
  private int steps;

  protected Deviation() {}

  Deviation(String about, DeviationOrigin origin, String what, String reporter, Instant now) {
    this.about = about;
    this.origin = origin;
    this.what = what;
    this.reporter = reporter;
    this.reportedAt = now;
    this.changedAt = now;
    this.stage = DeviationStage.REPORTED;
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  SubjectRef ref() {
    return ref(id());
  }

  Trail trail() {
    return new Trail(caseId, associationId);
  }

  Optional<Long> partnershipId() {
    return Optional.ofNullable(partnershipId);
  }

  long caseId() {
    return caseId;
  }

  long associationId() {
    return associationId;
  }

  /** Whom it is about, in the words of whoever told of it. */
  String about() {
    return about;
  }

  DeviationOrigin origin() {
    return origin;
  }

  String what() {
    return what;
  }

  /** What whoever told of it chose to say about themselves; empty for nothing. */
  String reporter() {
    return reporter;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  @Override
  public DeviationStage stage() {
    return stage;
  }

  long commitmentId() {
    return commitmentId;
  }

  Optional<LocalDate> commentUntil() {
    return Optional.ofNullable(commentUntil);
  }

  Optional<LocalDate> followUpOn() {
    return Optional.ofNullable(followUpOn);
  }

  final void isAbout(Partnership partnership) {
    partnershipId = partnership.id();
    caseId = partnership.caseId();
    associationId = partnership.associationId();
  }

  void concerns(long commitment) {
    commitmentId = commitment;
  }

  void commentBy(LocalDate day) {
    commentUntil = day;
  }

  void followUpBy(LocalDate day) {
    followUpOn = day;
  }

  void moveTo(DeviationStage to, Instant now) {
    stage = to;
    touch(now);
  }

  void touch(Instant now) {
    changedAt = now;
    steps++;
  }
}
