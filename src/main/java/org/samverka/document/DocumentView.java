package org.samverka.document;

import java.time.Instant;
import org.samverka.kernel.SubjectRef;

/**
 * A file as it is read.
 *
 * @param owner what it belongs to
 * @param size in bytes
 * @param sha256 its fingerprint, 64 hexadecimal digits
 */
public record DocumentView(
    long id,
    SubjectRef owner,
    String fileName,
    FileType type,
    long size,
    String sha256,
    Instant storedAt) {

  /** How many pieces it lies in. */
  public int pieces() {
    return (int) ((size + DocumentPiece.SIZE - 1) / DocumentPiece.SIZE);
  }
}
