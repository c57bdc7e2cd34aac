package org.samverka.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.samverka.kernel.StoredEntity;

/**
 * What a part of an agreement begins with: legal text, kept as data with the day from which it is
 * used. In Swedish, the language in which the city binds itself.
 */
@Entity
@Table(name = "agreement_template")
class AgreementTemplate extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(name = "part", nullable = false)
  private AgreementPart part;

  @Column(name = "used_from", nullable = false)
  private LocalDate usedFrom;

  @Column(name = "content", nullable = false)
  private String content;

  protected AgreementTemplate() {}

  AgreementPart part() {
    return part;
  }

  LocalDate usedFrom() {
    return usedFrom;
  }

  String content() {
    return content;
  }
}
