package org.samverka.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** A check as the association was told of it, and what it answers. */
@Entity
@Table(name = "assessment_notice_check")
class NoticeCheck extends StoredEntity {

  @Column(name = "notice_id", nullable = false)
  private long noticeId;

  @Column(name = "version_id", nullable = false)
  private long versionId;

  @Column(name = "place", nullable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private CheckOutcome outcome;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private StateSource source;

  @Column(name = "answer", nullable = false)
  private String answer = "";

  @Column(name = "answered_by_name")
  private @Nullable String answeredByName;

  protected NoticeCheck() {}

  NoticeCheck(long noticeId, Check check) {
    this.noticeId = noticeId;
    this.versionId = check.versionId();
    this.place = check.place();
    this.outcome = check.outcome();
    this.reason = check.reason();
    this.source = check.source();
  }

  long versionId() {
    return versionId;
  }

  long noticeId() {
    return noticeId;
  }

  CheckOutcome outcome() {
    return outcome;
  }

  String reason() {
    return reason;
  }

  StateSource source() {
    return source;
  }

  String answer() {
    return answer;
  }

  void say(String text, Actor by) {
    answer = text;
    answeredByName = by.name();
  }

  String answeredByName() {
    return answeredByName == null ? "" : answeredByName;
  }
}
