package org.samverka.kernel;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Listens to every entity (META-INF/orm.xml): once something of a page's request is written, what
 * was read for the page holds no more, nor what has been made ready.
 */
class ChangeEndsReading {

  @PrePersist
  @PreUpdate
  @PreRemove
  void changes(Object entity) {
    PageReading.end();
    Changes.written();
  }
}
