package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.samverka.kernel.StoredEntity;

/** How decisions can be tried, as an edition in one language says it. Never changed. */
@Entity
@Table(name = "appeal_text")
@EntityListeners(NeverChanged.class)
class AppealText extends StoredEntity {

  @Column(name = "edition", nullable = false)
  private int edition;

  @Column(name = "tongue", nullable = false)
  private String tongue;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "content", nullable = false)
  private String content;

  /** For the persistence provider. */
  protected AppealText() {}

  int edition() {
    return edition;
  }

  String content() {
    return content;
  }
}
