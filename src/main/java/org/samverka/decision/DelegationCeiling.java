package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;

/** Up to which amount a body decides, from a day on; a later row takes its place. */
@Entity
@Table(name = "delegation_ceiling")
class DelegationCeiling extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "kronor")
  private @Nullable Long kronor;

  @Column(name = "base_amounts")
  private @Nullable Integer baseAmounts;

  /** For the persistence provider. */
  protected DelegationCeiling() {}

  DelegationCeiling(
      DecisionBody body,
      LocalDate validFrom,
      @Nullable Long kronor,
      @Nullable Integer baseAmounts) {
    this.body = body;
    this.validFrom = validFrom;
    set(kronor, baseAmounts);
  }

  final void set(@Nullable Long newKronor, @Nullable Integer newBaseAmounts) {
    kronor = newKronor;
    baseAmounts = newBaseAmounts;
  }

  DecisionBody body() {
    return body;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable Long kronor() {
    return kronor;
  }

  @Nullable Integer baseAmounts() {
    return baseAmounts;
  }
}
