package org.samverka.association;

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
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * A mandate to sign for an association. What the registrar has confirmed holds from its first to
 * its last day, unless it is ended before; the period that was decided stays as it was.
 */
@Entity
@Table(name = "signing_mandate")
class Mandate extends StoredEntity implements Staged<MandateStage> {

  static final String KIND = "mandate";

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private MandateStage stage;

  @Column(name = "claimed_at", nullable = false)
  private Instant claimedAt;

  @Column(name = "claimed_from", nullable = false)
  private LocalDate claimedFrom;

  @Column(name = "claimed_until")
  private @Nullable LocalDate claimedUntil;

  @Column(name = "claimed_decision", nullable = false)
  private String claimedDecision;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @Column(name = "decision_seen")
  private @Nullable String decisionSeen;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "open_key")
  private @Nullable String openKey;

  /** For the persistence provider. */
  protected Mandate() {}

  Mandate(
      long associationId,
      Actor who,
      LocalDate from,
      @Nullable LocalDate until,
      String decision,
      Instant now) {
    this.associationId = associationId;
    this.accountId = who.accountId();
    this.stage = MandateStage.CLAIMED;
    this.claimedAt = now;
    this.claimedFrom = from;
    this.claimedUntil = until;
    this.claimedDecision = decision;
    this.openKey = associationId + ":" + accountId;
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  long associationId() {
    return associationId;
  }

  long accountId() {
    return accountId;
  }

  @Override
  public MandateStage stage() {
    return stage;
  }

  boolean isOf(Actor actor) {
    return actor.signedIn() && actor.accountId() == accountId;
  }

  void moveTo(MandateStage to) {
    stage = to;
    openKey = null;
  }

  void confirmed(MandateDecision decision, Actor by, Instant at) {
    validFrom = decision.from();
    validUntil = decision.until();
    decisionSeen = decision.decisionSeen();
    decidedBy = by.name();
    decidedAt = at;
  }

  void declined(Actor by, Instant at, String why) {
    decidedBy = by.name();
    decidedAt = at;
    reason = why;
  }

  void ended(Actor by, LocalDate day, String why) {
    endedBy = by.name();
    endedOn = day;
    reason = why;
  }
}
