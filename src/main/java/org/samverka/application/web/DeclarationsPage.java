package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.AnswerService;
import org.samverka.application.AnswerService.Declared;
import org.samverka.application.AnswerView;
import org.samverka.application.Completeness;
import org.samverka.application.DraftAnswer;
import org.samverka.application.Section;
import org.samverka.commitment.CommitmentView;
import org.samverka.identity.StaleException;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Errors;
import org.samverka.ui.Messages;
import org.samverka.ui.Notices;
import org.samverka.ui.Overtaken;

/** The plain declarations, all on one page. */
@Named("declarationsPage")
@RequestScoped
public class DeclarationsPage extends CasePage {

  @Inject private AnswerService answers;
  @Inject private SavedWords saved;
  @Inject private Errors errors;
  @Inject private Notices notices;
  @Inject private Overtaken overtaken;
  @Inject private Messages messages;

  private @Nullable List<Line> lines;

  /** A declaration and the answer to it. */
  public static final class Line {

    private final int at;
    private final CommitmentView version;
    private @Nullable String answer;
    private @Nullable String explanation;
    private @Nullable String seen;

    private Line(int at, CommitmentView version, @Nullable AnswerView said) {
      this.at = at;
      this.version = version;
      this.seen = Long.toString(said == null ? AnswerView.NEVER : said.seen());
      this.answer = said == null ? null : said.answer().name();
      this.explanation = said == null ? null : said.explanation();
    }

    /** Its place on the page. */
    public int getAt() {
      return at;
    }

    /** What is declared. */
    public CommitmentView getVersion() {
      return version;
    }

    /** The answer. */
    public @Nullable String getAnswer() {
      return answer;
    }

    /** Sets it. */
    public void setAnswer(@Nullable String answer) {
      this.answer = answer;
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

    private Declared declared(DraftAnswer said) {
      return new Declared(
          version.versionId(),
          seen != null && seen.matches("-?\\d{1,18}") ? Long.parseLong(seen) : AnswerView.NEVER,
          said,
          Objects.toString(explanation, ""));
    }
  }

  /** Reads the declarations. */
  public @Nullable String open() {
    load();
    return isDraft() ? null : to("/application/case");
  }

  /** Saves every answer that is given, and goes on when there is nothing left to say. */
  public @Nullable String saveAndGoOn() {
    if (!kept()) {
      return null;
    }
    boolean left =
        getLines().stream()
            .map(line -> answer(line.answer))
            .anyMatch(said -> said == null || said == DraftAnswer.CANNOT_ACCEPT);
    return to(left ? "/application/declarations" : "/application/papers");
  }

  /** Saves every answer that is given, and stays. */
  public @Nullable String save() {
    return kept() ? to("/application/declarations") : null;
  }

  private boolean kept() {
    List<Declared> all = new ArrayList<>();
    for (Line line : getLines()) {
      DraftAnswer said = answer(line.answer);
      if (said != null) {
        all.add(line.declared(said));
      }
    }
    boolean[] kept = new boolean[1];
    boolean right =
        errors.attempt(
            () -> {
              try {
                answers.declare(actor(), getId(), language(), all);
                kept[0] = true;
              } catch (StaleException e) {
                overtaken.by(e.subject(), e.chain());
                kept[0] = false;
              }
            });
    if (right && !kept[0]) {
      readAgain();
      lines = null;
      errors.add(MessageKey.of("application.declarations.conflict"));
    }
    if (kept[0]) {
      notices.done(MessageKey.of("application.saved", messages.name(Section.DECLARATIONS)));
    }
    return kept[0];
  }

  /** When and by whom something was last declared, in words; empty for never. */
  public String getSavedWhen() {
    AnswerView last = last();
    return last == null ? "" : saved.when(last.answeredAt(), last.answeredBy());
  }

  /** That it has just been saved, as the page says after saving by itself; empty for never. */
  public String getSavedNow() {
    AnswerView last = last();
    return saved.now(last == null ? null : last.answeredAt());
  }

  private @Nullable AnswerView last() {
    return Completeness.asked(getContent(), false).stream()
        .flatMap(version -> getContent().answerTo(version).stream())
        .max(Comparator.comparing(AnswerView::answeredAt))
        .orElse(null);
  }

  /** The declarations and their answers. */
  public List<Line> getLines() {
    List<Line> known = lines;
    if (known == null) {
      known = new ArrayList<>();
      for (CommitmentView version : Completeness.asked(getContent(), false)) {
        known.add(new Line(known.size(), version, getContent().answerTo(version).orElse(null)));
      }
      lines = known;
    }
    return known;
  }

  static @Nullable DraftAnswer answer(@Nullable String name) {
    return Arrays.stream(DraftAnswer.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
