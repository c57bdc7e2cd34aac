package org.samverka.application;

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

/** That an association has been asked to complete its application, until when and how it ended. */
@Entity
@Table(name = "supplement_request")
class SupplementRequest extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "message", nullable = false)
  private String message;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "requested_by_name", nullable = false)
  private String requestedByName;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "how_it_ended")
  private SupplementView.@Nullable Ending ending;

  protected SupplementRequest() {}

  SupplementRequest(long caseId, String message, LocalDate dueOn, Actor by, Instant now) {
    this.caseId = caseId;
    this.message = message;
    this.dueOn = dueOn;
    this.requestedAt = now;
    this.requestedByName = by.name();
  }

  long caseId() {
    return caseId;
  }

  String message() {
    return message;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  String requestedByName() {
    return requestedByName;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  SupplementView.@Nullable Ending ending() {
    return ending;
  }

  boolean isOpen() {
    return endedAt == null;
  }

  void end(SupplementView.Ending how, Instant now) {
    endedAt = now;
    ending = how;
  }
}
