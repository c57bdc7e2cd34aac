package org.samverka.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.Trail;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/** What the city and an association do together after a decision to grant, by an agreement. */
@Entity
@Table(name = "partnership")
public class Partnership extends StoredEntity implements Staged<PartnershipStage> {

  /** What it is called as the subject of a deed or a timer. */
  public static final String KIND = "partnership";

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "decision_id", nullable = false)
  private long decisionId;

  @Column(name = "association_id", nullable = false)
  private long associationId;

  @Column(name = "programme_id", nullable = false)
  private long programmeId;

  @Column(name = "activity_name", nullable = false)
  private String activityName;

  @Column(name = "amount_per_year", nullable = false)
  private long amountPerYear;

  @Column(name = "period_from", nullable = false)
  private LocalDate periodFrom;

  @Column(name = "period_to", nullable = false)
  private LocalDate periodTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private PartnershipStage stage;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "not_awaited_because")
  private @Nullable String notAwaitedBecause;

  @Column(name = "notice_ends_on")
  private @Nullable LocalDate noticeEndsOn;

  /** Grows with each change that a reader must have seen, also when no stage changes. */
  @Column(name = "steps", nullable = false)
  private int steps;

  @ElementCollection
  @CollectionTable(
      name = "partnership_target_group",
      joinColumns = @JoinColumn(name = "partnership_id"))
  @Column(name = "choice_id", nullable = false)
  private Set<Long> targetGroups = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "partnership_district",
      joinColumns = @JoinColumn(name = "partnership_id"))
  @Column(name = "choice_id", nullable = false)
  private Set<Long> districts = new HashSet<>();

  /** For the persistence provider. */
  protected Partnership() {}

  Partnership(Beginning beginning, Instant now) {
    this.caseId = beginning.caseId();
    this.decisionId = beginning.decisionId();
    this.associationId = beginning.associationId();
    this.programmeId = beginning.programmeId();
    this.activityName = beginning.activityName();
    this.amountPerYear = beginning.amountPerYear().kronor();
    this.periodFrom = beginning.period().from();
    this.periodTo = beginning.period().to();
    this.targetGroups = new HashSet<>(beginning.targetGroups());
    this.districts = new HashSet<>(beginning.districts());
    this.stage = PartnershipStage.DRAFT_AGREEMENT;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** What a partnership begins with: the decision's terms and what the application says. */
  record Beginning(
      long caseId,
      long decisionId,
      long associationId,
      long programmeId,
      String activityName,
      Money amountPerYear,
      Period period,
      Set<Long> targetGroups,
      Set<Long> districts) {}

  static SubjectRef ref(long id) {
    return new SubjectRef(KIND, id);
  }

  /** The partnership as a subject. */
  public SubjectRef ref() {
    return ref(id());
  }

  /** Where its deeds are told. */
  public Trail trail() {
    return new Trail(caseId, associationId);
  }

  /** The case in which it was decided. */
  public long caseId() {
    return caseId;
  }

  /** The decision it rests on. */
  public long decisionId() {
    return decisionId;
  }

  /** The association. */
  public long associationId() {
    return associationId;
  }

  /** The programme. */
  public long programmeId() {
    return programmeId;
  }

  /** The activity's name. */
  public String activityName() {
    return activityName;
  }

  /** What the city pays for each year. */
  public Money amountPerYear() {
    return new Money(amountPerYear);
  }

  /** The days it is agreed for. */
  public Period period() {
    return new Period(periodFrom, periodTo);
  }

  /** Where it stands. */
  @Override
  public PartnershipStage stage() {
    return stage;
  }

  /** When its agreement was begun. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it last changed. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Why it did not wait for the decision to become final; empty when it did. */
  public Optional<String> notAwaitedBecause() {
    return Optional.ofNullable(notAwaitedBecause);
  }

  /** The last day under a notice, once it is given. */
  public Optional<LocalDate> noticeEndsOn() {
    return Optional.ofNullable(noticeEndsOn);
  }

  /** Whom it is for: ids of choices. */
  public Set<Long> targetGroups() {
    return Set.copyOf(targetGroups);
  }

  /** Where it takes place: ids of choices. */
  public Set<Long> districts() {
    return Set.copyOf(districts);
  }

  void moveTo(PartnershipStage to, Instant now) {
    stage = to;
    touch(now);
  }

  /** Marks a change that whoever acts must have seen. */
  void touch(Instant now) {
    changedAt = now;
    steps++;
  }

  /** The decision it rests on has been corrected. */
  void follow(Money amount, Period days, Instant now) {
    amountPerYear = amount.kronor();
    periodFrom = days.from();
    periodTo = days.to();
    touch(now);
  }

  void doNotAwait(String because) {
    notAwaitedBecause = because;
  }

  void noticeUntil(LocalDate day) {
    noticeEndsOn = day;
  }
}
