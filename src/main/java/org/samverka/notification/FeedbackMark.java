package org.samverka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.kernel.StoredEntity;

/** That somebody wrote about the website: when, and a fingerprint of from where. */
@Entity
@Table(name = "feedback_mark")
class FeedbackMark extends StoredEntity {

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(name = "source", nullable = false)
  private String source;

  /** For the persistence provider. */
  protected FeedbackMark() {}

  FeedbackMark(Instant sentAt, String source) {
    this.sentAt = sentAt;
    this.source = source;
  }

  Instant sentAt() {
    return sentAt;
  }

  String source() {
    return source;
  }
}
