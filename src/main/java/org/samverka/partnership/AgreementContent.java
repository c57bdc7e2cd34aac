package org.samverka.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;

/** The canonical form of an edition, as it is signed. Written once. */
@Entity
@Table(name = "agreement_content")
class AgreementContent {

  /** Read by queries alone. */
  @SuppressWarnings("UnusedVariable")
  @Id
  @Column(name = "agreement_id")
  private long agreementId;

  @Column(name = "content", nullable = false)
  private byte[] content;

  protected AgreementContent() {}

  AgreementContent(long agreementId, String canonical) {
    this.agreementId = agreementId;
    this.content = canonical.getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
