package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samverka.document.AttachedFile;

/** A file that answers one thing that was asked for. */
@Entity
@Table(name = "supplement_file")
class SupplementFile extends AttachedFile {

  @Column(name = "item_id", nullable = false)
  private long itemId;

  protected SupplementFile() {}

  SupplementFile(long itemId, long documentId, String fileName, String sha256) {
    super(documentId, fileName, sha256);
    this.itemId = itemId;
  }

  long itemId() {
    return itemId;
  }

  SupplementView.Attached attached() {
    return new SupplementView.Attached(id(), documentId(), fileName(), sha256());
  }
}
