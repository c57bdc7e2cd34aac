package org.samverka.commitment.standing;

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

/** How it stood from a moment until another, why, and by whom. Only its end is ever added. */
@Entity
@Table(name = "commitment_state_period")
class StatePeriod extends StoredEntity {

  @Column(name = "state_id", nullable = false)
  private long stateId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private Standing stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "check_outcome")
  private @Nullable CheckOutcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private StateSource source;

  @Column(name = "observed_on", nullable = false)
  private LocalDate observedOn;

  @Column(name = "grounds", nullable = false)
  private String grounds;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "person_name", nullable = false)
  private String personName;

  @Column(name = "disclosed", nullable = false)
  private boolean disclosed;

  @Column(name = "valid_from", nullable = false)
  private Instant validFrom;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  /** For the persistence provider. */
  protected StatePeriod() {}

  StatePeriod(
      CommitmentState state, StateGround ground, @Nullable String why, Actor by, Instant from) {
    this.stateId = state.id();
    this.stage = state.stage();
    this.outcome = ground.outcome();
    this.source = ground.source();
    this.observedOn = ground.observedOn();
    this.grounds = why == null ? "" : why;
    this.personId = by.accountId();
    this.personName = by.name();
    this.disclosed = ground.source().isDisclosed();
    this.validFrom = from;
  }

  void end(Instant at) {
    validUntil = at;
  }

  StateStep step() {
    return new StateStep(
        stage, outcome, source, observedOn, grounds, personName, validFrom, validUntil);
  }
}
