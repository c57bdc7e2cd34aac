package org.samverka.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredPiece;

/** A piece of a file's content. */
@Entity
@Table(name = "document_piece")
@AttributeOverride(name = "key.ownerId", column = @Column(name = "document_id"))
class DocumentPiece extends StoredPiece {

  /** For the persistence provider. */
  protected DocumentPiece() {}

  DocumentPiece(long documentId, int place, byte[] content) {
    super(documentId, place, content);
  }
}
