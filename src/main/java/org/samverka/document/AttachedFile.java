package org.samverka.document;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.samverka.kernel.StoredEntity;

/**
 * That a file stands with something of a feature: which document, and its name and fingerprint as
 * they were, so that a page can list it without the document.
 */
@MappedSuperclass
public abstract class AttachedFile extends StoredEntity {

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  /** For the persistence provider. */
  protected AttachedFile() {}

  /** A file that has been stored as this document. */
  protected AttachedFile(long documentId, String fileName, String sha256) {
    this.documentId = documentId;
    this.fileName = fileName;
    this.sha256 = sha256;
  }

  /** The document's id. */
  public long documentId() {
    return documentId;
  }

  /** What the file is called. */
  public String fileName() {
    return fileName;
  }

  /** Its SHA-256, in hexadecimal. */
  public String sha256() {
    return sha256;
  }
}
