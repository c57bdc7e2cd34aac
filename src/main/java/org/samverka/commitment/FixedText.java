package org.samverka.commitment;

import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Stops whoever tries to change or remove a published text, by whatever way. */
class FixedText {

  @PreUpdate
  @PreRemove
  void refuse(CommitmentText text) {
    if (text.isFixedInStore()) {
      throw new IllegalStateException("a published text is never changed");
    }
  }
}
