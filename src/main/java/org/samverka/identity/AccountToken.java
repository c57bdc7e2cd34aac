package org.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** A link that was sent to an account's address. Only its hash is kept; it works once. */
@Entity
@Table(name = "account_token")
class AccountToken extends StoredEntity {

  /** What following the link does, and how long it works. */
  enum Purpose {
    CONFIRM(Duration.ofDays(3)),
    RESET(Duration.ofHours(2)),
    INVITATION(Duration.ofDays(14));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
      this.lifetime = lifetime;
    }

    Duration lifetime() {
      return lifetime;
    }
  }

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false)
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false)
  private Purpose purpose;

  @Column(name = "token_hash", nullable = false)
  private String tokenHash;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected AccountToken() {}

  AccountToken(Account account, Purpose purpose, String tokenHash, Instant now) {
    this.account = account;
    this.purpose = purpose;
    this.tokenHash = tokenHash;
    this.expiresAt = now.plus(purpose.lifetime);
  }

  Account account() {
    return account;
  }

  boolean worksAt(Instant now) {
    return usedAt == null && now.isBefore(expiresAt) && !account.isDeactivated();
  }

  void use(Instant now) {
    usedAt = now;
  }
}
