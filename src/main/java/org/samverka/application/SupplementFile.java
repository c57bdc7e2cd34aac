package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.kernel.StoredEntity;

/** A file that answers one thing that was asked for. */
@Entity
@Table(name = "supplement_file")
class SupplementFile extends StoredEntity {

  @Column(name = "item_id", nullable = false)
  private long itemId;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  protected SupplementFile() {}

  SupplementFile(long itemId, long documentId, String fileName, String sha256) {
    this.itemId = itemId;
    this.documentId = documentId;
    this.fileName = fileName;
    this.sha256 = sha256;
  }

  long itemId() {
    return itemId;
  }

  SupplementView.Attached attached() {
    return new SupplementView.Attached(id(), documentId, fileName, sha256);
  }
}
