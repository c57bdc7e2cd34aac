package org.samverka.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of a file's content, at most a mebibyte. Written once. */
@Entity
@Table(name = "document_piece")
class DocumentPiece {

  /** The size of every piece but the last. */
  static final int SIZE = 1 << 20;

  /** Which piece of which file. */
  @Embeddable
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "place")
    private int place;

    protected Key() {}

    Key(long documentId, int place) {
      this.documentId = documentId;
      this.place = place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.documentId == documentId && key.place == place;
    }

    @Override
    public int hashCode() {
      return Objects.hash(documentId, place);
    }
  }

  /** Read by queries alone. */
  @SuppressWarnings("UnusedVariable")
  @EmbeddedId
  private Key key;

  @Column(name = "content", nullable = false)
  private byte[] content;

  protected DocumentPiece() {}

  DocumentPiece(long documentId, int place, byte[] content) {
    this.key = new Key(documentId, place);
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
