package org.samverka.commitment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.VersionStage;
import org.samverka.commitment.VersionTransition;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Requested;

/** One version as an administrator reads it, in both languages, and what can be done with it. */
@Named("commitmentVersion")
@RequestScoped
public class CommitmentVersionView {

  @Inject private CommitmentEditing editing;
  @Inject private CommitmentCatalogue catalogue;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private SamverkaClock clock;
  @Inject private Errors errors;
  @Inject private Notices notices;

  @Inject private Requested requested;

  private long id;
  private long seen;
  private @Nullable CommitmentDraft version;
  private @Nullable CommitmentView before;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String reason = "";

  @PostConstruct
  void begin() {
    id = requested.number("id");
  }

  /** Reads the version that the address names. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    CommitmentDraft found = editing.version(current.actor(), id, tongue);
    version = found;
    before = catalogue.before(current.actor(), id, tongue).orElse(null);
    if (seen == 0) {
      seen = found.seen();
      from = clock.today();
    }
  }

  /** Publishes from the day chosen. */
  public @Nullable String publish() {
    LocalDate day = from;
    if (day == null) {
      errors.at("from", MessageKey.of("commitment.publish.day.missing"));
      return null;
    }
    return done(
        "commitment.version.published",
        "from",
        () -> editing.publish(current.actor(), id, seen, day));
  }

  /** Ends the commitment on the day chosen. */
  public @Nullable String retire() {
    LocalDate day = until;
    if (day == null) {
      errors.at("until", MessageKey.of("commitment.publish.day.missing"));
      return null;
    }
    return done(
        "commitment.version.retired",
        "until",
        () -> editing.retire(current.actor(), id, seen, day, reason));
  }

  /** Begins the next version and goes to write it. */
  public @Nullable String next() {
    CommitmentDraft shown =
        editing.version(current.actor(), id, TextLanguage.of(language.getTag()));
    long draft = editing.beginNext(current.actor(), shown.commitmentId());
    return "/commitment/edit?faces-redirect=true&id=" + draft;
  }

  /** Throws the draft away. */
  public @Nullable String discard() {
    if (!errors.attempt(() -> editing.discard(current.actor(), id, seen))) {
      return null;
    }
    notices.done(MessageKey.of("commitment.version.discarded"));
    return "/commitment/list?faces-redirect=true";
  }

  private @Nullable String done(String notice, String dayField, Runnable deed) {
    boolean well =
        errors.attempt(
            why ->
                why.key().startsWith("commitment.publish.day")
                    ? dayField
                    : why.key().startsWith("lifecycle.") ? "reason" : "",
            deed);
    if (!well) {
      return null;
    }
    notices.done(MessageKey.of(notice));
    return "/commitment/version?faces-redirect=true&id=" + id;
  }

  /** The version, in both languages. */
  public @Nullable CommitmentDraft getVersion() {
    return version;
  }

  /**
   * Whether it can still be changed. While a post is taken in, nothing has been read yet and every
   * form counts, here and below.
   */
  public boolean isDraft() {
    return version == null || version.stage() == VersionStage.DRAFT;
  }

  /** Whether a next version can follow. */
  public boolean isFixed() {
    return version == null || version.stage() != VersionStage.DRAFT;
  }

  /** Whether it can be taken out of use. */
  public boolean isRetirable() {
    return version == null || version.possible().contains(VersionTransition.RETIRE);
  }

  /** Its words in Swedish. */
  public CommitmentWords getSwedish() {
    return words(TextLanguage.SV);
  }

  /** Its words in English. */
  public CommitmentWords getEnglish() {
    return words(TextLanguage.EN);
  }

  /** Its words in the reader's language. */
  public CommitmentWords getWords() {
    return words(TextLanguage.of(language.getTag()));
  }

  /** SHA-256 of the Swedish text; null for a draft. */
  public @Nullable String getSwedishHash() {
    return version == null ? null : version.hashes().get(TextLanguage.SV);
  }

  /** SHA-256 of the English text; null for a draft. */
  public @Nullable String getEnglishHash() {
    return version == null ? null : version.hashes().get(TextLanguage.EN);
  }

  /** The published version before it; null when it is the first. */
  public @Nullable CommitmentView getBefore() {
    return before;
  }

  /** What has changed since the version before, in the reader's language. */
  public List<Difference> getChanges() {
    return before == null
        ? List.of()
        : Comparison.of(getWords(), before.words(), language.getLocale());
  }

  private CommitmentWords words(TextLanguage tongue) {
    return version == null
        ? CommitmentWords.NONE
        : version.words().getOrDefault(tongue, CommitmentWords.NONE);
  }

  /** Which version. */
  public long getId() {
    return id;
  }

  /** What the person saw of it. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The first day in force. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The first day in force no more. */
  public @Nullable LocalDate getUntil() {
    return until;
  }

  /** Sets it. */
  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  /** Why it ends. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
