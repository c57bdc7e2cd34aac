package org.samverka.commitment.acceptance;

import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Stops whoever tries to change or remove an acceptance. */
class WrittenOnce {

  @PreUpdate
  @PreRemove
  void refuse(Acceptance acceptance) {
    throw new IllegalStateException("append-only: " + acceptance.ref());
  }
}
