package org.samverka.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.kernel.StoredEntity;

/**
 * What becomes of a decision: reported, announced, appealed, final. What was decided stands in its
 * {@link DecisionRecord}s and is never changed.
 */
@Entity
@Table(name = "decision_course")
class DecisionCourse extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  /** The case while the decision stands: a case has at most one such. */
  @Column(name = "live_key")
  private @Nullable Long liveKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "body", nullable = false)
  private DecisionBody body;

  @Column(name = "decided_on", nullable = false)
  private LocalDate decidedOn;

  @Column(name = "meeting_id")
  private @Nullable Long meetingId;

  @Column(name = "reported_meeting_id")
  private @Nullable Long reportedMeetingId;

  @Column(name = "notice_id")
  private @Nullable Long noticeId;

  @Column(name = "appeal_edition", nullable = false)
  private int appealEdition;

  @Column(name = "last_appeal_day")
  private @Nullable LocalDate lastAppealDay;

  @Column(name = "appealed_on")
  private @Nullable LocalDate appealedOn;

  @Column(name = "annulled_on")
  private @Nullable LocalDate annulledOn;

  @Column(name = "upheld_on")
  private @Nullable LocalDate upheldOn;

  @Column(name = "final_on")
  private @Nullable LocalDate finalOn;

  /** For the persistence provider. */
  protected DecisionCourse() {}

  DecisionCourse(
      Case one,
      DecisionBody body,
      LocalDate decidedOn,
      @Nullable Long meetingId,
      int appealEdition) {
    this.caseId = one.id();
    this.associationId = one.associationId();
    this.liveKey = one.id();
    this.body = body;
    this.decidedOn = decidedOn;
    this.meetingId = meetingId;
    this.appealEdition = appealEdition;
  }

  long caseId() {
    return caseId;
  }

  long associationId() {
    return associationId;
  }

  DecisionBody body() {
    return body;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  /** The meeting that decided; empty for a delegated decision. */
  Optional<Long> meetingId() {
    return Optional.ofNullable(meetingId);
  }

  /** The meeting to which a delegated decision was reported. */
  Optional<Long> reportedMeetingId() {
    return Optional.ofNullable(reportedMeetingId);
  }

  Optional<Long> noticeId() {
    return Optional.ofNullable(noticeId);
  }

  int appealEdition() {
    return appealEdition;
  }

  /** The last day for an appeal, once the notice is up. */
  Optional<LocalDate> lastAppealDay() {
    return Optional.ofNullable(lastAppealDay);
  }

  Optional<LocalDate> appealedOn() {
    return Optional.ofNullable(appealedOn);
  }

  Optional<LocalDate> annulledOn() {
    return Optional.ofNullable(annulledOn);
  }

  Optional<LocalDate> upheldOn() {
    return Optional.ofNullable(upheldOn);
  }

  Optional<LocalDate> finalOn() {
    return Optional.ofNullable(finalOn);
  }

  boolean isFinal() {
    return finalOn != null;
  }

  boolean isLive() {
    return liveKey != null;
  }

  void reportTo(long meeting) {
    reportedMeetingId = meeting;
  }

  void announce(long notice, LocalDate lastDay) {
    noticeId = notice;
    lastAppealDay = lastDay;
  }

  void appeal(LocalDate day) {
    appealedOn = day;
  }

  /** The court has annulled it: it stands no longer, and the case is taken up again. */
  void annul(LocalDate day) {
    annulledOn = day;
    liveKey = null;
  }

  void uphold(LocalDate day) {
    upheldOn = day;
    finalOn = day;
  }

  void becomeFinal(LocalDate day) {
    finalOn = day;
  }
}
