package org.samverka.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;
import org.samverka.kernel.StoredEntity;

/**
 * What was decided, in the words of that day, with the conditions bound to it. Never changed: a
 * correction of a plain mistake is a further record with its reason, and the old one stays to be
 * read.
 */
@Entity
@Table(name = "decision_record")
@EntityListeners(NeverChanged.class)
class DecisionRecord extends StoredEntity {

  @Column(name = "course_id", nullable = false)
  private long courseId;

  /** The first is what was decided; later ones correct it. */
  @Column(name = "place", nullable = false)
  private int place;

  @Column(name = "correction_reason")
  private @Nullable String correctionReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private DecisionOutcome outcome;

  @Column(name = "amount", nullable = false)
  private long amount;

  @Column(name = "period_from")
  private @Nullable LocalDate periodFrom;

  @Column(name = "period_until")
  private @Nullable LocalDate periodUntil;

  @Column(name = "last_report_on")
  private @Nullable LocalDate lastReportOn;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Column(name = "reservations", nullable = false)
  private String reservations;

  @Column(name = "paragraph", nullable = false)
  private String paragraph;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @ElementCollection
  @CollectionTable(name = "decision_condition", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "place")
  @Column(name = "content", nullable = false)
  private List<String> conditions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "decision_decider", joinColumns = @JoinColumn(name = "record_id"))
  @OrderColumn(name = "place")
  @Column(name = "name", nullable = false)
  private List<String> deciders = new ArrayList<>();

  /** For the persistence provider. */
  protected DecisionRecord() {}

  /** What was decided. */
  DecisionRecord(
      long courseId,
      Ruling ruling,
      String paragraph,
      List<String> deciders,
      String by,
      Instant at) {
    this(courseId, 1, null, ruling, paragraph, deciders, by, at);
  }

  private DecisionRecord(
      long courseId,
      int place,
      @Nullable String correctionReason,
      Ruling ruling,
      String paragraph,
      List<String> deciders,
      String by,
      Instant at) {
    this.courseId = courseId;
    this.place = place;
    this.correctionReason = correctionReason;
    this.outcome = ruling.outcome();
    this.amount = ruling.amountPerYear().kronor();
    Period period = ruling.period();
    this.periodFrom = period == null ? null : period.from();
    this.periodUntil = period == null ? null : period.to();
    this.lastReportOn = ruling.lastReportOn();
    this.reasons = ruling.reasons();
    this.reservations = ruling.reservations();
    this.paragraph = paragraph;
    this.recordedBy = by;
    this.recordedAt = at;
    this.conditions = new ArrayList<>(ruling.conditions());
    this.deciders = new ArrayList<>(deciders);
  }

  /** The record that corrects this one. */
  DecisionRecord corrected(Ruling ruling, String reason, String by, Instant at) {
    return new DecisionRecord(courseId, place + 1, reason, ruling, paragraph, deciders, by, at);
  }

  long courseId() {
    return courseId;
  }

  int place() {
    return place;
  }

  Optional<String> correctionReason() {
    return Optional.ofNullable(correctionReason);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Ruling ruling() {
    return new Ruling(
        outcome, new Money(amount), period(), conditions, lastReportOn, reasons, reservations);
  }

  DecisionView view(DecisionCourse course) {
    return new DecisionView(
        course.id(),
        course.caseId(),
        outcome,
        new Money(amount),
        period(),
        conditions,
        lastReportOn,
        course.body(),
        paragraph,
        course.decidedOn(),
        reasons,
        deciders);
  }

  private @Nullable Period period() {
    return periodFrom == null || periodUntil == null ? null : new Period(periodFrom, periodUntil);
  }
}
