package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/**
 * What an officer has declared of a conflict of interest in a case (jäv, KL 6:28–32, for officers
 * by 7:4), before seeing its content.
 */
@Entity
@Table(name = "conflict_declaration")
class ConflictDeclaration extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "account_id", nullable = false)
  private long accountId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "said", nullable = false)
  private Conflict said;

  @Column(name = "statement", nullable = false)
  private String statement;

  protected ConflictDeclaration() {}

  ConflictDeclaration(long caseId, Actor by, boolean conflicted, String statement, Instant now) {
    this.caseId = caseId;
    this.accountId = by.accountId();
    this.name = by.name();
    this.said = conflicted ? Conflict.CONFLICTED : Conflict.NONE;
    this.statement = statement;
    this.declaredAt = now;
  }

  long accountId() {
    return accountId;
  }

  /** What was said: that there is a conflict, or that there is none. */
  Conflict said() {
    return said;
  }

  String statement() {
    return statement;
  }
}
