package org.samverka.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of something too large for one row, at most a mebibyte. Written once. The entity says
 * what the column is called that tells whose piece it is.
 */
@MappedSuperclass
public abstract class StoredPiece {

  /** The size of every piece but the last, bytes. */
  public static final int SIZE = 1 << 20;

  /** Which piece of what. */
  @Embeddable
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "place")
    private int place;

    /** For the persistence provider. */
    protected Key() {}

    /** The piece of this owner at this place; the first is 0. */
    public Key(long ownerId, int place) {
      this.ownerId = ownerId;
      this.place = place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.ownerId == ownerId && key.place == place;
    }

    @Override
    public int hashCode() {
      return Objects.hash(ownerId, place);
    }
  }

  /** Read by queries alone. */
  @SuppressWarnings("UnusedVariable")
  @EmbeddedId
  private Key key;

  @Column(name = "content", nullable = false)
  private byte[] content;

  /** For the persistence provider. */
  protected StoredPiece() {}

  /** The piece of this owner at this place. */
  protected StoredPiece(long ownerId, int place, byte[] content) {
    this.key = new Key(ownerId, place);
    this.content = content.clone();
  }

  /** What it holds. */
  public byte[] content() {
    return content.clone();
  }
}
