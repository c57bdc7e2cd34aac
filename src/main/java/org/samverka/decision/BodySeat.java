package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** That somebody sits in the committee or the board, from when and until when. */
@Entity
@Table(name = "body_seat")
class BodySeat extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private SeatKind kind;

  @Column(name = "name", nullable = false)
  private String name;

  /** The account with which the person reads the papers; null when they have none. */
  @Column(name = "account_id")
  private @Nullable Long accountId;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For the persistence provider. */
  protected BodySeat() {}

  BodySeat(
      DecisionBody body, SeatKind kind, String name, @Nullable Long accountId, LocalDate from) {
    this.body = body;
    this.kind = kind;
    this.name = name;
    this.accountId = accountId;
    this.validFrom = from;
  }

  DecisionBody body() {
    return body;
  }

  SeatKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  @Nullable Long accountId() {
    return accountId;
  }

  boolean isOf(long account) {
    return accountId != null && accountId == account;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  void end(LocalDate lastDay) {
    validUntil = lastDay;
  }
}
