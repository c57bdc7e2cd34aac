package org.samverka.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A commitment that a programme asks for; from opening on in one version. */
@Embeddable
class AskedCommitment {

  @Column(name = "commitment_id", nullable = false)
  private long commitmentId;

  @Column(name = "version_id")
  private @Nullable Long versionId;

  /** For the persistence provider. */
  protected AskedCommitment() {}

  AskedCommitment(long commitmentId, @Nullable Long versionId) {
    this.commitmentId = commitmentId;
    this.versionId = versionId;
  }

  long commitmentId() {
    return commitmentId;
  }

  @Nullable Long versionId() {
    return versionId;
  }
}
