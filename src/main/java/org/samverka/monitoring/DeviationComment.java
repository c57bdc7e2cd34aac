package org.samverka.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** What the association says about a deviation. Written once. */
@Entity
@Table(name = "deviation_comment")
class DeviationComment extends StoredEntity {

  @Column(name = "deviation_id", nullable = false)
  private long deviationId;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "written_by_name", nullable = false)
  private String writtenByName;

  @Column(name = "content", nullable = false)
  private String content;

  protected DeviationComment() {}

  DeviationComment(long deviationId, Actor by, String content, Instant now) {
    this.deviationId = deviationId;
    this.writtenByName = by.name();
    this.content = content;
    this.writtenAt = now;
  }

  DeviationView.Comment view() {
    return new DeviationView.Comment(writtenByName, writtenAt, content);
  }
}
