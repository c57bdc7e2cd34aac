package org.samverka.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;

/** That something is to happen at a time, once. Kept when it is done, so that it can be shown. */
@Entity
@Table(name = "timer")
class Timer extends StoredEntity {

  private static final int LONGEST_ERROR = 400;

  /** What has become of a timer. */
  enum State {
    WAITING,
    DONE,
    CANCELLED
  }

  @Column(name = "kind", nullable = false)
  private String kind;

  @Column(name = "subject_kind", nullable = false)
  private String subjectKind;

  @Column(name = "subject_id", nullable = false)
  private long subjectId;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private State state;

  @Column(name = "next_try_at", nullable = false)
  private Instant nextTryAt;

  @Column(name = "attempts", nullable = false)
  private int attempts;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  protected Timer() {}

  Timer(Instant due, String kind, SubjectRef subject) {
    this.kind = kind;
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.dueAt = due;
    this.state = State.WAITING;
    this.nextTryAt = due;
  }

  String kind() {
    return kind;
  }

  SubjectRef subject() {
    return new SubjectRef(subjectKind, subjectId);
  }

  Instant dueAt() {
    return dueAt;
  }

  /** Moves it to another time, as if it had never been tried. */
  void moveTo(Instant due) {
    dueAt = due;
    nextTryAt = due;
    attempts = 0;
    lastError = null;
  }

  void cancel() {
    state = State.CANCELLED;
  }

  void done(Instant now) {
    state = State.DONE;
    doneAt = now;
    lastError = null;
  }

  void missed(String error, Instant now) {
    lastError = PlainWords.line(error, LONGEST_ERROR);
    nextTryAt = now.plus(Backoff.TIMER.after(attempts));
  }
}
