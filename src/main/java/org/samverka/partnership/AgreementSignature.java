package org.samverka.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** That somebody has signed exactly this edition, for one of the parties. */
@Entity
@Table(name = "agreement_signature")
class AgreementSignature extends StoredEntity {

  @Column(name = "agreement_id", nullable = false)
  private long agreementId;

  @Enumerated(EnumType.STRING)
  @Column(name = "party", nullable = false)
  private AgreementParty party;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "signed_at", nullable = false)
  private Instant signedAt;

  @Column(name = "content_hash", nullable = false)
  private String contentHash;

  protected AgreementSignature() {}

  AgreementSignature(long agreementId, AgreementParty party, Actor by, String hash, Instant now) {
    this.agreementId = agreementId;
    this.party = party;
    this.accountId = by.accountId();
    this.name = by.name();
    this.contentHash = hash;
    this.signedAt = now;
  }

  long agreementId() {
    return agreementId;
  }

  AgreementParty party() {
    return party;
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  Instant signedAt() {
    return signedAt;
  }
}
