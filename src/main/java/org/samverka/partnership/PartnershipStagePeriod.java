package org.samverka.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/**
 * At which stage a partnership stood from a moment until another, so that it can be asked for as of
 * any day. Only its end is ever added.
 */
@Entity
@Table(name = "partnership_stage_period")
public class PartnershipStagePeriod extends StoredEntity {

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private PartnershipStage stage;

  @Column(name = "valid_from", nullable = false)
  private Instant validFrom;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "reason")
  private @Nullable String reason;

  @Column(name = "person_name", nullable = false)
  private String personName;

  /** For the persistence provider. */
  protected PartnershipStagePeriod() {}

  PartnershipStagePeriod(
      long partnershipId,
      PartnershipStage stage,
      Actor by,
      @Nullable String reason,
      Instant validFrom) {
    this.partnershipId = partnershipId;
    this.stage = stage;
    this.personName = by.name();
    this.reason = reason;
    this.validFrom = validFrom;
  }

  /** The partnership. */
  public long partnershipId() {
    return partnershipId;
  }

  /** The stage. */
  public PartnershipStage stage() {
    return stage;
  }

  /** From when, included. */
  public Instant validFrom() {
    return validFrom;
  }

  /** Until when, not included; null while it lasts. */
  public @Nullable Instant validUntil() {
    return validUntil;
  }

  /** Why it came there, where a reason was given. */
  public @Nullable String reason() {
    return reason;
  }

  /** Who brought it there, by name as it was then. */
  public String personName() {
    return personName;
  }

  void end(Instant at) {
    validUntil = at;
  }
}
