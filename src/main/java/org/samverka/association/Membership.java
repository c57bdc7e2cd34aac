package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * That somebody represents an association, or asks to. At most one per person and association is
 * open; the others are history.
 */
@Entity
@Table(name = "association_membership")
class Membership extends StoredEntity implements Staged<MembershipStage> {

  static final String KIND = "membership";

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "founder", nullable = false)
  private boolean founder;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private MembershipStage stage;

  @Column(name = "note")
  private @Nullable String note;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "open_key")
  private @Nullable String openKey;

  /** For the persistence provider. */
  protected Membership() {}

  private Membership(
      long associationId, Actor who, boolean founder, @Nullable String note, Instant now) {
    this.associationId = associationId;
    this.accountId = who.accountId();
    this.founder = founder;
    this.note = note;
    this.requestedAt = now;
    this.stage = MembershipStage.REQUESTED;
    this.openKey = associationId + ":" + accountId;
  }

  static Membership ofFounder(long associationId, Actor who, Instant now) {
    return new Membership(associationId, who, true, null, now);
  }

  static Membership request(long associationId, Actor who, @Nullable String note, Instant now) {
    return new Membership(associationId, who, false, note, now);
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
  public MembershipStage stage() {
    return stage;
  }

  boolean isByFounder() {
    return founder;
  }

  boolean isOf(Actor actor) {
    return actor.signedIn() && actor.accountId() == accountId;
  }

  void moveTo(MembershipStage to) {
    stage = to;
    if (to == MembershipStage.DECLINED || to == MembershipStage.ENDED) {
      openKey = null;
    }
  }

  void decided(Actor by, Instant at, @Nullable String why) {
    decidedBy = by.name();
    decidedAt = at;
    reason = why;
  }

  void ended(Actor by, Instant at, @Nullable String why) {
    endedBy = by.name();
    endedAt = at;
    reason = why;
  }
}
