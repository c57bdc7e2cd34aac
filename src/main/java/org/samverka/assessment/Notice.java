package org.samverka.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/**
 * That an association has been told what the city is about to propose and may comment
 * (kommunicering). It keeps what was told, whatever is changed afterwards.
 */
@Entity
@Table(name = "assessment_notice")
class Notice extends StoredEntity {

  private static final String BETWEEN = "\n";

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "message", nullable = false)
  private String message;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  @Column(name = "given_by_name", nullable = false)
  private String givenByName;

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed", nullable = false)
  private ProposalOutcome proposed;

  /** One a line: a condition is written on one line. */
  @Column(name = "conditions", nullable = false)
  private String conditions;

  @Column(name = "comment", nullable = false)
  private String comment = "";

  @Column(name = "commented_at")
  private @Nullable Instant commentedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "how_it_ended")
  private NoticeView.@Nullable Ending ending;

  protected Notice() {}

  Notice(long caseId, NoticeWish wish, CaseProposal proposal, Actor by, Instant now) {
    this.caseId = caseId;
    this.message = wish.message();
    this.dueOn = wish.dueOn();
    this.proposed = proposal.outcome();
    this.conditions = String.join(BETWEEN, proposal.conditions());
    this.givenAt = now;
    this.givenByName = by.name();
  }

  long caseId() {
    return caseId;
  }

  String message() {
    return message;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  Instant givenAt() {
    return givenAt;
  }

  String givenByName() {
    return givenByName;
  }

  ProposalOutcome proposed() {
    return proposed;
  }

  List<String> conditions() {
    return conditions.isEmpty() ? List.of() : List.of(conditions.split(BETWEEN, -1));
  }

  String comment() {
    return comment;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  NoticeView.@Nullable Ending ending() {
    return ending;
  }

  boolean isOpen() {
    return endedAt == null;
  }

  /** Each saving changes the notice, so that two colleagues see each other's answers. */
  void say(String text, Instant now) {
    comment = text;
    commentedAt = now;
  }

  void end(NoticeView.Ending how, Instant now) {
    endedAt = now;
    ending = how;
  }
}
