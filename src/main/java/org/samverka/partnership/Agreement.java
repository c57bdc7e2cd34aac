package org.samverka.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** One edition of a partnership's agreement: a correction is a new edition, never an overwrite. */
@Entity
@Table(name = "agreement")
class Agreement extends StoredEntity {

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Column(name = "edition", nullable = false)
  private int edition;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private AgreementStage stage;

  @Column(name = "edited_at", nullable = false)
  private Instant editedAt;

  @Column(name = "edited_by_name", nullable = false)
  private String editedByName;

  @Column(name = "offered_at")
  private @Nullable Instant offeredAt;

  @Column(name = "content_hash")
  private @Nullable String contentHash;

  @Column(name = "in_force_from")
  private @Nullable Instant inForceFrom;

  @Column(name = "in_force_until")
  private @Nullable Instant inForceUntil;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_part", joinColumns = @JoinColumn(name = "agreement_id"))
  @MapKeyColumn(name = "part")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "content", nullable = false)
  private Map<AgreementPart, String> parts = new HashMap<>();

  protected Agreement() {}

  Agreement(
      long partnershipId, int edition, Map<AgreementPart, String> parts, Actor by, Instant now) {
    this.partnershipId = partnershipId;
    this.edition = edition;
    this.stage = AgreementStage.DRAFT;
    this.parts = new HashMap<>(parts);
    this.editedAt = now;
    this.editedByName = by.name();
  }

  SubjectRef ref() {
    return new SubjectRef("agreement", id());
  }

  long partnershipId() {
    return partnershipId;
  }

  int edition() {
    return edition;
  }

  AgreementStage stage() {
    return stage;
  }

  Optional<String> contentHash() {
    return Optional.ofNullable(contentHash);
  }

  Optional<Instant> offeredAt() {
    return Optional.ofNullable(offeredAt);
  }

  Map<AgreementPart, String> parts() {
    EnumMap<AgreementPart, String> copy = new EnumMap<>(AgreementPart.class);
    copy.putAll(parts);
    return copy;
  }

  void write(Map<AgreementPart, String> words, Actor by, Instant now) {
    parts = new HashMap<>(words);
    editedAt = now;
    editedByName = by.name();
  }

  void offer(String hash, Instant now) {
    stage = AgreementStage.OFFERED;
    contentHash = hash;
    offeredAt = now;
  }

  void takeForce(Instant now) {
    stage = AgreementStage.IN_FORCE;
    inForceFrom = now;
  }

  /** Another edition holds from now on, or this one is given up before it held. */
  void replace(Instant now) {
    if (stage == AgreementStage.IN_FORCE) {
      inForceUntil = now;
    }
    stage = AgreementStage.REPLACED;
  }
}
