package org.samverka.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** Something associations commit themselves to, whatever its words are at the time. */
@Entity
@Table(name = "commitment")
class Commitment extends StoredEntity {

  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "display_order", nullable = false)
  private int displayOrder;

  /** For the persistence provider. */
  protected Commitment() {}

  Commitment(String code, int displayOrder) {
    this.code = code;
    this.displayOrder = displayOrder;
  }

  SubjectRef ref() {
    return new SubjectRef("commitment", id());
  }

  /** The stable name, the same in every version and language. */
  String code() {
    return code;
  }

  /** Its place in the band and in every list; the smallest comes first. */
  int displayOrder() {
    return displayOrder;
  }
}
