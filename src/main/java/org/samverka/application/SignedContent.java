package org.samverka.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredPiece;

/** A piece of the canonical form that was signed. */
@Entity
@Table(name = "signed_content")
@AttributeOverride(name = "key.ownerId", column = @Column(name = "case_id"))
class SignedContent extends StoredPiece {

  /** For the persistence provider. */
  protected SignedContent() {}

  SignedContent(long caseId, int place, byte[] content) {
    super(caseId, place, content);
  }
}
