package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerView;
import org.samverka.application.Completeness;
import org.samverka.application.DraftAnswer;
import org.samverka.commitment.CommitmentView;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.BandItem;
import org.samverka.ui.Difference;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/** One commitment: its text, the answer to it, and how it is ensured in practice. */
@Named("commitmentPage")
@RequestScoped
public class CommitmentPage extends CasePage {

  @Inject private Messages messages;
  @Inject private AnswerService answers;
  @Inject private SavedWords saved;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;

  private @Nullable String answer;
  private @Nullable String practice;
  private @Nullable String explanation;
  private @Nullable String seen;
  private List<Difference> differences = List.of();

  /** Reads the commitment that the address names. */
  public @Nullable String open() {
    load();
    if (!isDraft()) {
      return to("/application/case");
    }
    getVersion();
    if (seen == null) {
      fill(getAnswered());
    }
    return null;
  }

  private void fill(@Nullable AnswerView said) {
    seen = Long.toString(said == null ? AnswerView.NEVER : said.seen());
    if (said != null) {
      answer = said.answer().name();
      practice = said.practice();
      explanation = said.explanation();
    }
  }

  /** Saves, and goes to the next commitment; stays where somebody can't accept, to tell more. */
  public @Nullable String saveAndGoOn() {
    if (!kept()) {
      return null;
    }
    long next = DraftAnswer.CANNOT_ACCEPT.name().equals(answer) ? number("version") : after();
    return next == 0 ? to("/application/commitments") : toVersion(next);
  }

  /** Saves and stays. */
  public @Nullable String save() {
    return kept() ? toVersion(number("version")) : null;
  }

  private String toVersion(long versionId) {
    return to("/application/commitment") + "&version=" + versionId;
  }

  private boolean kept() {
    DraftAnswer said = DeclarationsPage.answer(answer);
    if (said == null) {
      errors.at("answer", MessageKey.of("application.answer.choose"));
      return false;
    }
    boolean[] kept = new boolean[1];
    boolean right =
        errors.attempt(
            () -> {
              try {
                answers.answer(
                    actor(),
                    getId(),
                    getVersion().versionId(),
                    seenVersion(),
                    language(),
                    said,
                    text(practice),
                    text(explanation));
                kept[0] = true;
              } catch (StaleException e) {
                overtaken.by(e.subject(), e.chain());
                kept[0] = false;
              }
            });
    if (right && !kept[0]) {
      conflict();
    }
    if (kept[0]) {
      notices.done(MessageKey.of("application.commitment.saved", getVersion().words().shortName()));
    }
    return kept[0];
  }

  private void conflict() {
    readAgain();
    AnswerView current = Objects.requireNonNull(getAnswered());
    seen = Long.toString(current.seen());
    differences =
        List.of(
            new Difference(
                messages.get("application.commitment.answer"),
                messages.name(DeclarationsPage.answer(answer)),
                messages.name(current.answer())),
            new Difference(
                messages.get("application.commitment.practice"), practice, current.practice()),
            new Difference(
                messages.get("application.commitment.explanation"),
                explanation,
                current.explanation()));
    errors.add(MessageKey.of("application.commitment.conflict"));
  }

  private long after() {
    List<CommitmentView> all = Completeness.asked(getContent(), true);
    int at = place();
    return at < all.size() ? all.get(at).versionId() : 0;
  }

  private int place() {
    List<CommitmentView> all = Completeness.asked(getContent(), true);
    int at = 1;
    for (CommitmentView version : all) {
      if (version.versionId() == number("version")) {
        return at;
      }
      at++;
    }
    throw new NotFoundException("commitment");
  }

  /** The commitment in the version that the programme asks for. */
  public CommitmentView getVersion() {
    return Completeness.asked(getContent(), true).get(place() - 1);
  }

  /** What has been answered, if anything. */
  public @Nullable AnswerView getAnswered() {
    return getContent().answerTo(getVersion()).orElse(null);
  }

  /** Whether the answer that is kept is that it can't be accepted. */
  public boolean isRefused() {
    AnswerView said = getAnswered();
    return said != null && said.answer() == DraftAnswer.CANNOT_ACCEPT;
  }

  /** When and by whom it was last answered, in words; empty for never. */
  public String getSavedWhen() {
    AnswerView said = getAnswered();
    return said == null ? "" : saved.when(said.answeredAt(), said.answeredBy());
  }

  /** That it has just been saved, as the page says after saving by itself; empty for never. */
  public String getSavedNow() {
    AnswerView said = getAnswered();
    return saved.now(said == null ? null : said.answeredAt());
  }

  /** Its number among the others, in words. */
  public String getPlace() {
    return messages.of(
        "application.commitment.place", place(), Completeness.asked(getContent(), true).size());
  }

  /** The band, with this one marked. */
  public List<BandItem> getBand() {
    return CommitmentBand.of(getContent(), number("version"));
  }

  /** What somebody else has saved meanwhile. */
  public List<Difference> getDifferences() {
    return differences;
  }

  private long seenVersion() {
    return seen != null && seen.matches("-?\\d{1,18}") ? Long.parseLong(seen) : AnswerView.NEVER;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The answer. */
  public @Nullable String getAnswer() {
    return answer;
  }

  /** Sets it. */
  public void setAnswer(@Nullable String answer) {
    this.answer = answer;
  }

  /** How it is ensured in practice. */
  public @Nullable String getPractice() {
    return practice;
  }

  /** Sets it. */
  public void setPractice(@Nullable String practice) {
    this.practice = practice;
  }

  /** What must be known. */
  public @Nullable String getExplanation() {
    return explanation;
  }

  /** Sets it. */
  public void setExplanation(@Nullable String explanation) {
    this.explanation = explanation;
  }

  /** The answer's version that the person saw. */
  public @Nullable String getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(@Nullable String seen) {
    this.seen = seen;
  }
}
