package org.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** That somebody holds a staff role, from when and until when, and who gave and took it. */
@Entity
@Table(name = "staff_assignment")
public class StaffAssignment extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "role", nullable = false)
  private Role role;

  @Column(name = "valid_from", nullable = false)
  private Instant validFrom;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "given_by", nullable = false)
  private String givenBy;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  /** For the persistence provider. */
  protected StaffAssignment() {}

  StaffAssignment(Role role, Instant from, Actor by) {
    this.role = role;
    this.validFrom = from;
    this.givenBy = by.name();
  }

  /** The role. */
  public Role role() {
    return role;
  }

  /** From when, included. */
  public Instant validFrom() {
    return validFrom;
  }

  /** Until when, not included; null while it lasts. */
  public @Nullable Instant validUntil() {
    return validUntil;
  }

  /** Who gave it, by name. */
  public String givenBy() {
    return givenBy;
  }

  /** Who took it back, by name; null while it lasts. */
  public @Nullable String withdrawnBy() {
    return withdrawnBy;
  }

  /** Whether the role is held at {@code moment}. */
  public boolean holdsAt(Instant moment) {
    return !moment.isBefore(validFrom) && (validUntil == null || moment.isBefore(validUntil));
  }

  void end(Instant at, Actor by) {
    validUntil = at;
    withdrawnBy = by.name();
  }
}
