package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.kernel.RegistryNumber;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * An application's case (ärende), from the first line of the draft to the archive. Until it is
 * submitted it is the association's own and can be deleted; from then on nothing of it is.
 */
@Entity
@Table(name = "application_case")
public class Case extends StoredEntity implements Staged<CaseStage> {

  /** The kind in references and in the audit chain. */
  static final String KIND = "case";

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "programme_id", nullable = false)
  private long programmeId;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private CaseStage stage;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false)
  private long createdBy;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Column(name = "registry_number")
  private @Nullable String registryNumber;

  @Column(name = "officer_id")
  private @Nullable Long officerId;

  /** Set while it is a draft, so that one association writes one draft for a programme. */
  @Column(name = "draft_key")
  private @Nullable String draftKey;

  @Column(name = "signed_hash")
  private @Nullable String signedHash;

  /** For the persistence provider. */
  protected Case() {}

  Case(long associationId, long programmeId, long createdBy, Instant now) {
    this.associationId = associationId;
    this.programmeId = programmeId;
    this.stage = CaseStage.DRAFT;
    this.createdAt = now;
    this.changedAt = now;
    this.createdBy = createdBy;
    this.draftKey = associationId + ":" + programmeId;
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  /** The case as a subject. */
  public SubjectRef ref() {
    return ref(id());
  }

  /** Where its deeds are told. */
  public Trail trail() {
    return new Trail(id(), associationId);
  }

  /** The association that applies. */
  public long associationId() {
    return associationId;
  }

  /** What it applies for. */
  public long programmeId() {
    return programmeId;
  }

  /** Where it stands. */
  @Override
  public CaseStage stage() {
    return stage;
  }

  /** When it last moved or changed hands. */
  public Instant changedAt() {
    return changedAt;
  }

  /** When the draft was begun. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it reached the authority (FL 22 §). */
  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  /** Its registry number, once it has one. */
  public Optional<String> registryNumber() {
    return Optional.ofNullable(registryNumber);
  }

  /** The account of its officer, once it has one. */
  public Optional<Long> officerId() {
    return Optional.ofNullable(officerId);
  }

  /** The hash of what was signed, once it has been submitted. */
  public Optional<String> signedHash() {
    return Optional.ofNullable(signedHash);
  }

  void moveTo(CaseStage to, Instant now) {
    stage = to;
    changedAt = now;
  }

  /** Marks that the draft's content changed, so that whoever signs an older one is told. */
  void touch(Instant now) {
    changedAt = now;
  }

  void receive(String hash, Instant now) {
    signedHash = hash;
    receivedAt = now;
    draftKey = null;
  }

  void register(RegistryNumber number) {
    registryNumber = number.toString();
  }

  void giveTo(long officer) {
    officerId = officer;
  }
}
