package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** One thing that is asked for, and what the association answers. */
@Entity
@Table(name = "supplement_item")
class SupplementItem extends StoredEntity {

  @Column(name = "request_id", nullable = false)
  private long requestId;

  @Column(name = "place", nullable = false)
  private int place;

  @Column(name = "wanted", nullable = false)
  private String wanted;

  @Column(name = "answer", nullable = false)
  private String answer = "";

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by_name")
  private @Nullable String answeredByName;

  protected SupplementItem() {}

  SupplementItem(long requestId, int place, String wanted) {
    this.requestId = requestId;
    this.place = place;
    this.wanted = wanted;
  }

  long requestId() {
    return requestId;
  }

  int place() {
    return place;
  }

  String wanted() {
    return wanted;
  }

  String answer() {
    return answer;
  }

  String answeredByName() {
    return answeredByName == null ? "" : answeredByName;
  }

  void say(String text, Actor by, Instant now) {
    answer = text;
    answeredAt = now;
    answeredByName = by.name();
  }
}
