package org.samverka.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.ProtectedGround;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** What an officer has found about one commitment in one case. */
@Entity
@Table(name = "assessment_check")
class Check extends StoredEntity {

  /** The grounds on which a limit can be justified (DL 2008:567 2 kap. 12 a–b, 13 a–b §§). */
  private static final Set<ProtectedGround> LIMIT_CAN_BE_JUSTIFIED =
      EnumSet.of(ProtectedGround.SEX, ProtectedGround.AGE);

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "commitment_id", nullable = false)
  private long commitmentId;

  @Column(name = "version_id", nullable = false)
  private long versionId;

  @Column(name = "place", nullable = false)
  private int place;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private CheckOutcome outcome = CheckOutcome.NOT_ASSESSED;

  @Column(name = "reason", nullable = false)
  private String reason = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "source", nullable = false)
  private StateSource source = StateSource.DECLARATION;

  @Column(name = "checked_on", nullable = false)
  private LocalDate checkedOn;

  @Column(name = "officer_id", nullable = false)
  private long officerId;

  @Column(name = "officer_name", nullable = false)
  private String officerName;

  @Column(name = "legal_review", nullable = false)
  private boolean legalReview;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "assessment_aspect", joinColumns = @JoinColumn(name = "check_id"))
  @MapKeyColumn(name = "aspect")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "note", nullable = false)
  private Map<Aspect, String> aspects = new HashMap<>();

  protected Check() {}

  Check(long caseId, CommitmentView version, int place, Actor by, LocalDate today) {
    this.caseId = caseId;
    this.commitmentId = version.commitmentId();
    this.versionId = version.versionId();
    this.place = place;
    this.checkedOn = today;
    this.officerId = by.accountId();
    this.officerName = by.name();
  }

  long commitmentId() {
    return commitmentId;
  }

  long versionId() {
    return versionId;
  }

  int place() {
    return place;
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

  LocalDate checkedOn() {
    return checkedOn;
  }

  long officerId() {
    return officerId;
  }

  String officerName() {
    return officerName;
  }

  boolean needsLegalReview() {
    return legalReview;
  }

  /** Whether it says all that a check must say. */
  boolean isDone() {
    return outcome != CheckOutcome.NOT_ASSESSED
        && (outcome == CheckOutcome.MET || !reason.isEmpty());
  }

  Map<Aspect, String> aspects() {
    EnumMap<Aspect, String> copy = new EnumMap<>(Aspect.class);
    copy.putAll(aspects);
    return copy;
  }

  void find(CheckFinding finding, CommitmentView version, Actor by) {
    outcome = finding.outcome();
    reason = finding.reason();
    source = finding.source();
    checkedOn = finding.on();
    aspects = new HashMap<>(finding.aspects());
    officerId = by.accountId();
    officerName = by.name();
    ProtectedGround ground = version.rules().ground();
    legalReview =
        outcome == CheckOutcome.MET_WITH_JUSTIFIED_LIMIT
            && ground != null
            && !LIMIT_CAN_BE_JUSTIFIED.contains(ground);
  }

  CheckView view(CommitmentView version) {
    return new CheckView(
        commitmentId,
        versionId,
        version.code(),
        version.words().shortName(),
        version.rules().inBand(),
        outcome,
        reason,
        source,
        checkedOn,
        officerName,
        legalReview);
  }
}
