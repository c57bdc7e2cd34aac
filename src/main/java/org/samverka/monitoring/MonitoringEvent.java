package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.partnership.Partnership;

/** A check that has been made. Written once; a mistake is corrected by a new one. */
@Entity
@Table(name = "monitoring_event")
class MonitoringEvent extends StoredEntity {

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private MonitoringKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "chosen", nullable = false)
  private ChosenBy chosen;

  @Column(name = "held_on", nullable = false)
  private LocalDate heldOn;

  @Column(name = "participants", nullable = false)
  private String participants;

  @Column(name = "finding", nullable = false)
  private String finding;

  @Enumerated(EnumType.STRING)
  @Column(name = "severity", nullable = false)
  private Severity severity;

  @Column(name = "follow_up_on")
  private @Nullable LocalDate followUpOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by_name", nullable = false)
  private String recordedByName;

  protected MonitoringEvent() {}

  MonitoringEvent(Partnership partnership, EventView told, Actor by, Instant now) {
    this.partnershipId = partnership.id();
    this.caseId = partnership.caseId();
    this.associationId = partnership.associationId();
    this.kind = told.kind();
    this.chosen = told.chosen();
    this.heldOn = told.heldOn();
    this.participants = told.participants();
    this.finding = told.finding();
    this.severity = told.severity();
    this.followUpOn = told.followUpOn();
    this.recordedAt = now;
    this.recordedByName = by.name();
  }

  long partnershipId() {
    return partnershipId;
  }

  EventView view() {
    return new EventView(
        kind, chosen, heldOn, participants, finding, severity, followUpOn, recordedByName);
  }
}
