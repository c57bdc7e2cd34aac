package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** At which level of the scheme a delegate decides, from when and until when. */
@Entity
@Table(name = "delegate_level")
class DelegateLevel extends StoredEntity {

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  @Column(name = "given_by", nullable = false)
  private String givenBy;

  /** For the persistence provider. */
  protected DelegateLevel() {}

  DelegateLevel(long accountId, DecisionBody body, LocalDate from, String by) {
    this.accountId = accountId;
    this.body = body;
    this.validFrom = from;
    this.givenBy = by;
  }

  long accountId() {
    return accountId;
  }

  DecisionBody body() {
    return body;
  }

  void end(LocalDate lastDay) {
    validUntil = lastDay;
  }
}
