package org.samverka.decision;

import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Stops whoever tries to change or remove what was decided. */
class NeverChanged {

  @PreUpdate
  @PreRemove
  void refuse(Object row) {
    throw new IllegalStateException("never changed: " + row.getClass().getSimpleName());
  }
}
