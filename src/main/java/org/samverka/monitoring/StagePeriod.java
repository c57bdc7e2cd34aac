package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/**
 * At which stage a report or a deviation stood from a moment until another. Only its end is ever
 * added.
 */
@Entity
@Table(name = "monitoring_stage_period")
class StagePeriod extends StoredEntity {

  @Column(name = "subject_kind", nullable = false)
  private String subjectKind;

  @Column(name = "subject_id", nullable = false)
  private long subjectId;

  @Column(name = "stage", nullable = false)
  private String stage;

  @Column(name = "valid_from", nullable = false)
  private Instant validFrom;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "person_name", nullable = false)
  private String personName;

  protected StagePeriod() {}

  StagePeriod(SubjectRef subject, Enum<?> stage, Actor by, @Nullable String reason, Instant from) {
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.stage = stage.name();
    this.personName = by.name();
    this.reason = reason;
    this.validFrom = from;
  }

  void end(Instant at) {
    validUntil = at;
  }

  String stage() {
    return stage;
  }

  Instant validFrom() {
    return validFrom;
  }

  @Nullable String reason() {
    return reason;
  }

  String personName() {
    return personName;
  }
}
