package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A piece of the canonical form that was signed, at most a mebibyte. Written once. */
@Entity
@Table(name = "signed_content")
class SignedContent {

  static final int PIECE = 1 << 20;

  /** Which piece of which case. */
  @Embeddable
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "place")
    private int place;

    protected Key() {}

    Key(long caseId, int place) {
      this.caseId = caseId;
      this.place = place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.caseId == caseId && key.place == place;
    }

    @Override
    public int hashCode() {
      return Objects.hash(caseId, place);
    }
  }

  /** Read by queries alone. */
  @SuppressWarnings("UnusedVariable")
  @EmbeddedId
  private Key key;

  @Column(name = "content", nullable = false)
  private byte[] content;

  protected SignedContent() {}

  SignedContent(long caseId, int place, byte[] content) {
    this.key = new Key(caseId, place);
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
