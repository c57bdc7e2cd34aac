package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A paper as it is stored. */
@Embeddable
class PaperRow {

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private PaperKind kind;

  @Column(name = "required", nullable = false)
  private boolean required;

  /** For the persistence provider. */
  protected PaperRow() {}

  PaperRow(Paper paper) {
    this.kind = paper.kind();
    this.required = paper.required();
  }

  Paper paper() {
    return new Paper(kind, required);
  }
}
