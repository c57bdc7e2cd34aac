package org.samverka.audit;

import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Stops whoever tries to change or remove what has been recorded. */
class AppendOnly {

  @PreUpdate
  @PreRemove
  void refuse(Object entry) {
    throw new IllegalStateException("append-only: " + entry.getClass().getSimpleName());
  }
}
