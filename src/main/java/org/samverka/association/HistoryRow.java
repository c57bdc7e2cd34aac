package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/**
 * Something that holds from a day until a day, both included. What turns out to be wrong is
 * replaced by a new row with a reason, and stays readable.
 */
@MappedSuperclass
abstract class HistoryRow extends StoredEntity {

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "replaced_at")
  private @Nullable Instant replacedAt;

  @Column(name = "replaced_by")
  private @Nullable String replacedBy;

  /** For the persistence provider. */
  protected HistoryRow() {}

  HistoryRow(
      long associationId,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String reason,
      Actor by,
      Instant now) {
    this.associationId = associationId;
    this.validFrom = from;
    this.validUntil = until;
    this.reason = reason;
    this.recordedBy = by.name();
    this.recordedAt = now;
  }

  long associationId() {
    return associationId;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  @Nullable String reason() {
    return reason;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  boolean isReplaced() {
    return replacedAt != null;
  }

  boolean holdsOn(LocalDate day) {
    return !isReplaced()
        && !day.isBefore(validFrom)
        && (validUntil == null || !day.isAfter(validUntil));
  }

  void endAfter(LocalDate lastDay) {
    validUntil = lastDay;
  }

  void replace(Actor by, Instant now) {
    replacedAt = now;
    replacedBy = by.name();
  }
}
