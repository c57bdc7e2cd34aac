package org.samverka.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** A file that is kept: what is known of it. Its content lies in pieces of its own. */
@Entity
@Table(name = "document")
class Document extends StoredEntity {

  /** The kind in references. */
  static final String KIND = "document";

  @Column(name = "owner_kind", nullable = false)
  private String ownerKind;

  @Column(name = "owner_id", nullable = false)
  private long ownerId;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Enumerated(EnumType.STRING)
  @Column(name = "file_type", nullable = false)
  private FileType type;

  @Column(name = "bytes", nullable = false)
  private long size;

  @Column(name = "sha256", nullable = false)
  private String sha256;

  @Column(name = "stored_at", nullable = false)
  private Instant storedAt;

  @Column(name = "stored_by", nullable = false)
  private long storedBy;

  protected Document() {}

  Document(SubjectRef owner, SpooledFile file, long storedBy, Instant now) {
    this.ownerKind = owner.kind();
    this.ownerId = owner.id();
    this.fileName = file.fileName();
    this.type = file.type();
    this.size = file.size();
    this.sha256 = file.sha256().hex();
    this.storedAt = now;
    this.storedBy = storedBy;
  }

  SubjectRef owner() {
    return new SubjectRef(ownerKind, ownerId);
  }

  DocumentView view() {
    return new DocumentView(id(), owner(), fileName, type, size, sha256, storedAt);
  }
}
