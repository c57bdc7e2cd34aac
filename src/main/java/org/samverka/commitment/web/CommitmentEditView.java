package org.samverka.commitment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.CommitmentDraft;
import org.samverka.commitment.CommitmentEditing;
import org.samverka.commitment.CommitmentScope;
import org.samverka.commitment.CommitmentWords;
import org.samverka.commitment.ProtectedGround;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.VersionRules;
import org.samverka.commitment.VersionStage;
import org.samverka.commitment.WordField;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.CurrentLanguage;
import org.samverka.ui.Difference;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;
import org.samverka.ui.Requested;

/** The form of a draft: the rules and the words in both languages. */
@Named("commitmentEdit")
@RequestScoped
public class CommitmentEditView {

  @Inject private CommitmentEditing editing;
  @Inject private CurrentActor current;
  @Inject private CurrentLanguage language;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;

  private final Map<String, String> words = new HashMap<>();
  private final List<Difference> conflict = new ArrayList<>();
  @Inject private Requested requested;

  private long id;
  private long seen;
  private @Nullable CommitmentDraft version;
  private @Nullable ProtectedGround ground;
  private boolean practiceRequired;
  private boolean inBand;
  private boolean acceptanceAgain;
  private CommitmentScope scope = CommitmentScope.ASSOCIATION;

  @PostConstruct
  void begin() {
    id = requested.number("id");
  }

  /** Reads the draft that the address names. */
  public void load() {
    CommitmentDraft found = read();
    version = found;
    if (seen == 0) {
      seen = found.seen();
      VersionRules rules = found.rules();
      ground = rules.ground();
      practiceRequired = rules.practiceRequired();
      inBand = rules.inBand();
      acceptanceAgain = rules.acceptanceAgain();
      scope = rules.scope();
      for (TextLanguage tongue : TextLanguage.values()) {
        CommitmentWords said = found.words().getOrDefault(tongue, CommitmentWords.NONE);
        for (WordField field : WordField.values()) {
          words.put(field.field(tongue), field.in(said));
        }
      }
    }
  }

  /** Saves; if somebody else has saved meanwhile, shows both texts and keeps the person's own. */
  public @Nullable String save() {
    try {
      if (!errors.attempt(
          () -> editing.rewrite(current.actor(), id, seen, rules(), bothLanguages()))) {
        return null;
      }
    } catch (StaleException e) {
      CommitmentDraft theirs = read();
      if (theirs.stage() != VersionStage.DRAFT) {
        throw e;
      }
      overtaken.by(e.subject(), e.chain());
      compareWith(theirs);
      seen = theirs.seen();
      errors.add(MessageKey.of("commitment.version.conflict.text"));
      return null;
    }
    notices.done(MessageKey.of("commitment.version.saved"));
    return "/commitment/version?faces-redirect=true&id=" + id;
  }

  private void compareWith(CommitmentDraft theirs) {
    bothLanguages()
        .forEach(
            (tongue, mine) ->
                conflict.addAll(
                    Comparison.of(
                        mine,
                        theirs.words().getOrDefault(tongue, CommitmentWords.NONE),
                        language.getLocale())));
  }

  private CommitmentDraft read() {
    return editing.version(current.actor(), id, TextLanguage.of(language.getTag()));
  }

  private VersionRules rules() {
    return new VersionRules(ground, practiceRequired, inBand, scope, acceptanceAgain);
  }

  private Map<TextLanguage, CommitmentWords> bothLanguages() {
    Map<TextLanguage, CommitmentWords> both = new EnumMap<>(TextLanguage.class);
    for (TextLanguage tongue : TextLanguage.values()) {
      both.put(
          tongue,
          new CommitmentWords(
              said(WordField.SHORT_NAME, tongue),
              said(WordField.TITLE, tongue),
              said(WordField.BODY, tongue),
              said(WordField.PRACTICE_QUESTION, tongue),
              said(WordField.PRACTICE_HINT, tongue),
              said(WordField.EXPLANATION_HINT, tongue),
              said(WordField.ENOUGH, tongue),
              said(WordField.NOT_ENOUGH, tongue),
              said(WordField.NOT_ENOUGH_WHY, tongue),
              said(WordField.CANNOT_ACCEPT, tongue),
              said(WordField.LEGAL_REFERENCE, tongue),
              said(WordField.CHANGE_NOTE, tongue)));
    }
    return both;
  }

  private String said(WordField field, TextLanguage tongue) {
    String typed = words.get(field.field(tongue));
    return typed == null ? "" : typed;
  }

  /** The words typed, by the name of the field: titleSv. */
  public Map<String, String> getWords() {
    return words;
  }

  /** Whether somebody else saved while this person wrote. */
  public boolean isConflicting() {
    return !conflict.isEmpty();
  }

  /** What differs between the two. */
  public List<Difference> getConflict() {
    return conflict;
  }

  /** The draft as it is stored. */
  public @Nullable CommitmentDraft getVersion() {
    return version;
  }

  /**
   * Whether it is still a draft; a published text has no form. While a post is taken in, nothing
   * has been read yet and every form counts.
   */
  public boolean isDraft() {
    return version == null || version.stage() == VersionStage.DRAFT;
  }

  /** The grounds to choose from. */
  public ProtectedGround[] getGrounds() {
    return ProtectedGround.values();
  }

  /** What it can be about. */
  public CommitmentScope[] getScopes() {
    return CommitmentScope.values();
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

  /** The protected ground. */
  public @Nullable ProtectedGround getGround() {
    return ground;
  }

  /** Sets it. */
  public void setGround(@Nullable ProtectedGround ground) {
    this.ground = ground;
  }

  /** Whether one must tell how it is ensured in practice. */
  public boolean isPracticeRequired() {
    return practiceRequired;
  }

  /** Sets it. */
  public void setPracticeRequired(boolean practiceRequired) {
    this.practiceRequired = practiceRequired;
  }

  /** Whether it has a square in the band. */
  public boolean isInBand() {
    return inBand;
  }

  /** Sets it. */
  public void setInBand(boolean inBand) {
    this.inBand = inBand;
  }

  /** Whether it must be accepted anew. */
  public boolean isAcceptanceAgain() {
    return acceptanceAgain;
  }

  /** Sets it. */
  public void setAcceptanceAgain(boolean acceptanceAgain) {
    this.acceptanceAgain = acceptanceAgain;
  }

  /** What it is about. */
  public CommitmentScope getScope() {
    return scope;
  }

  /** Sets it. */
  public void setScope(@Nullable CommitmentScope scope) {
    this.scope = scope == null ? CommitmentScope.ASSOCIATION : scope;
  }
}
