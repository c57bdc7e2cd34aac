package org.samverka.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;

/** What a published version says, for anybody: the words, the canonical form and its hash. */
@Named("commitmentText")
@RequestScoped
public class CommitmentTextView {

  @Inject private CommitmentCatalogue catalogue;
  @Inject private CurrentLanguage language;
  @Inject private SamverkaClock clock;

  private long id;
  private @Nullable CommitmentView text;
  private @Nullable CommitmentView before;
  private List<CommitmentView> versions = List.of();
  private String canonical = "";

  /** Reads the version that the address names, as the public may read it. */
  public void load() {
    TextLanguage tongue = TextLanguage.of(language.getTag());
    CommitmentView found = catalogue.version(Actor.PUBLIC, id, tongue);
    text = found;
    before = catalogue.before(Actor.PUBLIC, id, tongue).orElse(null);
    versions = catalogue.published(Actor.PUBLIC, found.commitmentId(), tongue);
    canonical = catalogue.canonicalText(Actor.PUBLIC, id, tongue);
  }

  /** The version. */
  public @Nullable CommitmentView getText() {
    return text;
  }

  /** Its words. */
  public CommitmentWords getWords() {
    return text == null ? CommitmentWords.NONE : text.words();
  }

  /** Whether it is in force today. */
  public boolean isInForce() {
    return text != null && text.isInForceOn(clock.today());
  }

  /** The version before it; null when it is the first. */
  public @Nullable CommitmentView getBefore() {
    return before;
  }

  /** What has changed since the version before. */
  public List<Difference> getChanges() {
    return before == null
        ? List.of()
        : Comparison.of(getWords(), before.words(), language.getLocale());
  }

  /** All published versions, the newest first. */
  public List<CommitmentView> getVersions() {
    return versions;
  }

  /** What the hash covers (RFC 8785). */
  public String getCanonical() {
    return canonical;
  }

  /** Which version. */
  public long getId() {
    return id;
  }

  /** Sets it. */
  public void setId(long id) {
    this.id = id;
  }
}
