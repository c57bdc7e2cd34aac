package org.samverka.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;

/** What a draft answers to one commitment. Becomes an acceptance when it is signed. */
@Entity
@Table(name = "commitment_answer")
class CommitmentAnswer extends StoredEntity {

  @Column(name = "case_id", nullable = false)
  private long caseId;

  @Column(name = "version_id", nullable = false)
  private long versionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private TextLanguage language;

  @Column(name = "text_hash", nullable = false)
  private String textHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer", nullable = false)
  private DraftAnswer answer;

  @Column(name = "practice", nullable = false)
  private String practice;

  @Column(name = "explanation", nullable = false)
  private String explanation;

  @Column(name = "answered_at", nullable = false)
  private Instant answeredAt;

  @Column(name = "answered_by_name", nullable = false)
  private String answeredByName;

  protected CommitmentAnswer() {}

  CommitmentAnswer(
      long caseId,
      CommitmentView shown,
      String hash,
      DraftAnswer answer,
      String practice,
      String explanation,
      Actor by,
      Instant now) {
    this.caseId = caseId;
    this.versionId = shown.versionId();
    this.language = shown.language();
    this.textHash = hash;
    this.answer = answer;
    this.practice = practice;
    this.explanation = explanation;
    this.answeredAt = now;
    this.answeredByName = by.name();
  }

  long versionId() {
    return versionId;
  }

  TextLanguage language() {
    return language;
  }

  String textHash() {
    return textHash;
  }

  DraftAnswer answer() {
    return answer;
  }

  String practice() {
    return practice;
  }

  String explanation() {
    return explanation;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  String answeredByName() {
    return answeredByName;
  }

  boolean says(DraftAnswer same, String samePractice, String sameExplanation) {
    return answer == same && practice.equals(samePractice) && explanation.equals(sameExplanation);
  }

  void say(
      CommitmentView shown,
      String hash,
      DraftAnswer newAnswer,
      String newPractice,
      String newExplanation,
      Actor by,
      Instant now) {
    language = shown.language();
    textHash = hash;
    answer = newAnswer;
    practice = newPractice;
    explanation = newExplanation;
    answeredAt = now;
    answeredByName = by.name();
  }

  /** Whether it says all that the version asks for. */
  boolean isComplete(CommitmentView version) {
    return switch (answer) {
      case ACCEPT -> !version.rules().practiceRequired() || !practice.isEmpty();
      case ACCEPT_WITH_EXPLANATION ->
          !explanation.isEmpty() && (!version.rules().practiceRequired() || !practice.isEmpty());
      case CANNOT_ACCEPT -> false;
    };
  }
}
