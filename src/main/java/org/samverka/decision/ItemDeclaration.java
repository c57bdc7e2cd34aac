package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.kernel.StoredEntity;

/**
 * Whether a member is recused from an item (jäv, KL 6:28–32). Never changed: a new declaration is a
 * new row, and the latest counts.
 */
@Entity
@Table(name = "item_declaration")
@EntityListeners(NeverChanged.class)
class ItemDeclaration extends StoredEntity {

  @Column(name = "item_id", nullable = false)
  private long itemId;

  @Column(name = "seat_id", nullable = false)
  private long seatId;

  @Column(name = "conflicted", nullable = false)
  private boolean conflicted;

  @Column(name = "note", nullable = false)
  private String note;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  @Column(name = "declared_by", nullable = false)
  private String declaredBy;

  /** For the persistence provider. */
  protected ItemDeclaration() {}

  ItemDeclaration(
      long itemId, long seatId, boolean conflicted, String note, String by, Instant at) {
    this.itemId = itemId;
    this.seatId = seatId;
    this.conflicted = conflicted;
    this.note = note;
    this.declaredBy = by;
    this.declaredAt = at;
  }

  long itemId() {
    return itemId;
  }

  long seatId() {
    return seatId;
  }

  boolean isConflicted() {
    return conflicted;
  }

  String note() {
    return note;
  }

  String declaredBy() {
    return declaredBy;
  }
}
