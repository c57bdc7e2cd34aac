package org.samverka.commitment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.CanonicalJson;
import org.samverka.kernel.Sha256;
import org.samverka.kernel.StoredEntity;

/** The words of a version in one language; once published they and their hash are fixed. */
@Entity
@Table(name = "commitment_text")
@EntityListeners(FixedText.class)
class CommitmentText extends StoredEntity {

  @ManyToOne(optional = false)
  @JoinColumn(name = "version_id", nullable = false)
  private CommitmentVersion commitmentVersion;

  @Column(name = "tongue", nullable = false)
  private String tongue;

  @Column(name = "short_name", nullable = false)
  private String shortName;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "body", nullable = false)
  private String body;

  @Column(name = "practice_question", nullable = false)
  private String practiceQuestion;

  @Column(name = "practice_hint", nullable = false)
  private String practiceHint;

  @Column(name = "explanation_hint", nullable = false)
  private String explanationHint;

  @Column(name = "enough", nullable = false)
  private String enough;

  @Column(name = "not_enough", nullable = false)
  private String notEnough;

  @Column(name = "not_enough_why", nullable = false)
  private String notEnoughWhy;

  @Column(name = "cannot_accept", nullable = false)
  private String cannotAccept;

  @Column(name = "legal_reference", nullable = false)
  private String legalReference;

  @Column(name = "change_note", nullable = false)
  private String changeNote;

  @Column(name = "content_hash")
  private @Nullable String contentHash;

  @Transient private boolean fixedInStore;

  /** For the persistence provider. */
  protected CommitmentText() {}

  CommitmentText(CommitmentVersion version, TextLanguage language, CommitmentWords words) {
    this.commitmentVersion = version;
    this.tongue = language.tag();
    write(words);
  }

  TextLanguage language() {
    return TextLanguage.of(tongue);
  }

  CommitmentWords words() {
    return new CommitmentWords(
        shortName,
        title,
        body,
        practiceQuestion,
        practiceHint,
        explanationHint,
        enough,
        notEnough,
        notEnoughWhy,
        cannotAccept,
        legalReference,
        changeNote);
  }

  @Nullable String contentHash() {
    return contentHash;
  }

  boolean isFixedInStore() {
    return fixedInStore;
  }

  final void write(CommitmentWords words) {
    if (contentHash != null) {
      throw new IllegalStateException("a published text is never rewritten");
    }
    shortName = words.shortName();
    title = words.title();
    body = words.body();
    practiceQuestion = words.practiceQuestion();
    practiceHint = words.practiceHint();
    explanationHint = words.explanationHint();
    enough = words.enough();
    notEnough = words.notEnough();
    notEnoughWhy = words.notEnoughWhy();
    cannotAccept = words.cannotAccept();
    legalReference = words.legalReference();
    changeNote = words.changeNote();
  }

  void fix() {
    if (contentHash != null) {
      throw new IllegalStateException("already fixed");
    }
    contentHash = Sha256.of(CanonicalJson.bytes(content())).hex();
  }

  /** What the hash covers: all that is accepted, and what it is accepted as. */
  JsonObject content() {
    VersionRules rules = commitmentVersion.rules();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("commitment", commitmentVersion.commitment().code())
            .add("version", commitmentVersion.number())
            .add("language", tongue)
            .add("effectiveFrom", String.valueOf(commitmentVersion.effectiveFrom()))
            .add("scope", rules.scope().name())
            .add("practiceRequired", rules.practiceRequired())
            .add("shortName", shortName)
            .add("title", title)
            .add("body", body)
            .add("practiceQuestion", practiceQuestion)
            .add("practiceHint", practiceHint)
            .add("explanationHint", explanationHint)
            .add("enough", enough)
            .add("notEnough", notEnough)
            .add("notEnoughWhy", notEnoughWhy)
            .add("cannotAccept", cannotAccept)
            .add("legalReference", legalReference);
    if (rules.ground() != null) {
      json.add("protectedGround", rules.ground().name());
    }
    return json.build();
  }

  @PostLoad
  void remember() {
    fixedInStore = contentHash != null;
  }
}
