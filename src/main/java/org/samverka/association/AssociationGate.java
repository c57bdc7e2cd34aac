package org.samverka.association;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Held by whoever founds an association with a number that ends in this digit. */
@Entity
@Table(name = "association_gate")
class AssociationGate {

  @Id
  @Column(name = "digit")
  private int digit;

  /** For the persistence provider. */
  protected AssociationGate() {}

  int digit() {
    return digit;
  }
}
