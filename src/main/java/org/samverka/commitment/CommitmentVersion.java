package org.samverka.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.kernel.StoredEntity;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Staged;

/**
 * One wording of a commitment in both languages. A draft can be rewritten; from publishing on
 * nothing of it changes but the day on which it ends.
 */
@Entity
@Table(name = "commitment_version")
class CommitmentVersion extends StoredEntity implements Staged<VersionStage> {

  @ManyToOne(optional = false)
  @JoinColumn(name = "commitment_id", nullable = false)
  private Commitment commitment;

  @Column(name = "version_number", nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "stage", nullable = false)
  private VersionStage stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground")
  private @Nullable ProtectedGround ground;

  @Column(name = "practice_required", nullable = false)
  private boolean practiceRequired;

  @Column(name = "in_band", nullable = false)
  private boolean inBand;

  @Enumerated(EnumType.STRING)
  @Column(name = "applies_to", nullable = false)
  private CommitmentScope scope;

  @Column(name = "acceptance_again", nullable = false)
  private boolean acceptanceAgain;

  @Column(name = "effective_from")
  private @Nullable LocalDate effectiveFrom;

  @Column(name = "effective_until")
  private @Nullable LocalDate effectiveUntil;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @OneToMany(
      mappedBy = "commitmentVersion",
      cascade = {CascadeType.PERSIST})
  @OrderBy("tongue desc")
  private List<CommitmentText> texts = new ArrayList<>();

  /** For the persistence provider. */
  protected CommitmentVersion() {}

  CommitmentVersion(
      Commitment commitment,
      int number,
      VersionRules rules,
      Map<TextLanguage, CommitmentWords> words,
      Instant at,
      Actor by) {
    this.commitment = commitment;
    this.number = number;
    this.stage = VersionStage.DRAFT;
    set(rules, at, by);
    for (TextLanguage language : TextLanguage.values()) {
      texts.add(
          new CommitmentText(this, language, words.getOrDefault(language, CommitmentWords.NONE)));
    }
  }

  SubjectRef ref() {
    return new SubjectRef(VersionStore.KIND, id());
  }

  Commitment commitment() {
    return commitment;
  }

  /** From 1 for each commitment. */
  int number() {
    return number;
  }

  @Override
  public VersionStage stage() {
    return stage;
  }

  VersionRules rules() {
    return new VersionRules(ground, practiceRequired, inBand, scope, acceptanceAgain);
  }

  /** The first day it is in force; null for a draft. */
  @Nullable LocalDate effectiveFrom() {
    return effectiveFrom;
  }

  /** The first day it is in force no more; null while no end is set. */
  @Nullable LocalDate effectiveUntil() {
    return effectiveUntil;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }

  @Nullable String publishedBy() {
    return publishedBy;
  }

  List<CommitmentText> texts() {
    return List.copyOf(texts);
  }

  CommitmentText text(TextLanguage language) {
    return texts.stream()
        .filter(text -> text.language() == language)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no text in " + language + ": " + ref()));
  }

  /** Writes a draft anew. */
  void rewrite(VersionRules rules, Map<TextLanguage, CommitmentWords> words, Instant at, Actor by) {
    if (stage != VersionStage.DRAFT) {
      throw new IllegalStateException("a published version is never rewritten: " + ref());
    }
    set(rules, at, by);
    words.forEach((language, said) -> text(language).write(said));
  }

  void moveTo(VersionStage to) {
    stage = to;
  }

  /** Fixes the texts for ever, in force from a day. */
  void fix(LocalDate from, Instant at, Actor by) {
    if (effectiveFrom != null) {
      throw new IllegalStateException("already fixed: " + ref());
    }
    effectiveFrom = from;
    publishedAt = at;
    publishedBy = by.name();
    texts.forEach(CommitmentText::fix);
  }

  /** Sets the first day on which it is in force no more. */
  void endOn(LocalDate day, Instant at, Actor by) {
    effectiveUntil = day;
    changedAt = at;
    changedBy = by.name();
  }

  private void set(VersionRules rules, Instant at, Actor by) {
    ground = rules.ground();
    practiceRequired = rules.practiceRequired();
    inBand = rules.inBand();
    scope = rules.scope();
    acceptanceAgain = rules.acceptanceAgain();
    changedAt = at;
    changedBy = by.name();
  }
}
