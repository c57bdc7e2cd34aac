package org.samverka.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.commitment.ProtectedGround;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;
import org.samverka.partnership.Partnership;
import org.samverka.programme.ReportKind;

/** A report that an association owes for a partnership. */
@Entity
@Table(name = "report")
class Report extends StoredEntity implements Staged<ReportStage> {

  static final String KIND = "report";

  @Column(name = "partnership_id", nullable = false)
  private long partnershipId;

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private ReportKind kind;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "signed", nullable = false)
  private boolean signed;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private ReportStage stage;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "supplement_until")
  private @Nullable LocalDate supplementUntil;

  /** Grows with each change, so that one in the collections alone changes the row too. */
  @Column(name = "steps", nullable = false)
  private int steps;

  @ElementCollection
  @CollectionTable(name = "report_value", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "field")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "content", nullable = false)
  private Map<ReportField, String> values = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "report_goal", joinColumns = @JoinColumn(name = "report_id"))
  @OrderColumn(name = "place")
  private List<GoalOutcome> goals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "report_participants", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "age_group")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "number_of", nullable = false)
  private Map<AgeGroup, Integer> participants = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "report_complaints", joinColumns = @JoinColumn(name = "report_id"))
  @MapKeyColumn(name = "ground")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "number_of", nullable = false)
  private Map<ProtectedGround, Integer> complaints = new HashMap<>();

  protected Report() {}

  Report(Partnership partnership, ReportPlan plan, List<String> goals, Instant now) {
    this.partnershipId = partnership.id();
    this.caseId = partnership.caseId();
    this.associationId = partnership.associationId();
    this.kind = plan.kind();
    this.dueOn = plan.dueOn();
    this.signed = plan.isSigned();
    this.stage = ReportStage.DUE;
    this.changedAt = now;
    goals.forEach(goal -> this.goals.add(new GoalOutcome(goal, "")));
  }

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  SubjectRef ref() {
    return ref(id());
  }

  Trail trail() {
    return new Trail(caseId, associationId);
  }

  long partnershipId() {
    return partnershipId;
  }

  long caseId() {
    return caseId;
  }

  long associationId() {
    return associationId;
  }

  ReportKind kind() {
    return kind;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  boolean isSigned() {
    return signed;
  }

  @Override
  public ReportStage stage() {
    return stage;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  Optional<LocalDate> supplementUntil() {
    return Optional.ofNullable(supplementUntil);
  }

  /** What it says, with these papers. */
  ReportContent content(List<ReportFileView> files) {
    return new ReportContent(kind, values, goals, participants, complaints, files);
  }

  /** What was to be reached, and what came of it. */
  List<GoalOutcome> goals() {
    return List.copyOf(goals);
  }

  /** The day by which the association must act now. */
  LocalDate lastDay() {
    return stage == ReportStage.SUPPLEMENT && supplementUntil != null ? supplementUntil : dueOn;
  }

  boolean isLateOn(LocalDate today) {
    return stage.isWithAssociation() && lastDay().isBefore(today);
  }

  void write(ReportContent content, Instant now) {
    values = new HashMap<>(content.values());
    goals = new ArrayList<>(content.goals());
    participants = new EnumMap<>(AgeGroup.class);
    participants.putAll(content.participants());
    complaints = new EnumMap<>(ProtectedGround.class);
    complaints.putAll(content.complaints());
    touch(now);
  }

  void moveTo(ReportStage to, Instant now) {
    stage = to;
    touch(now);
  }

  void touch(Instant now) {
    changedAt = now;
    steps++;
  }

  void submitted(Instant now) {
    if (submittedAt == null) {
      submittedAt = now;
    }
  }

  void supplementBy(LocalDate day) {
    supplementUntil = day;
  }
}
