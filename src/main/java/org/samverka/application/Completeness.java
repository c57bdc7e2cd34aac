package org.samverka.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.commitment.CommitmentView;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.programme.Paper;

/**
 * What is left to do in each part of an application. A paper that comes later, with a reason, is
 * warned of and never a barrier: an authority takes what arrives.
 */
public final class Completeness {

  /** How far a part has come. */
  public enum State {
    /** Nothing has been filled in. */
    NOT_STARTED,
    /** Something is left. */
    STARTED,
    /** Something does not add up. */
    TO_CORRECT,
    /** Nothing is left. */
    DONE
  }

  private Completeness() {}

  /** Everything that stands in the way of signing, part by part. */
  public static List<MessageKey> missing(ApplicationContent content) {
    List<MessageKey> all = new ArrayList<>();
    for (Section section : Section.values()) {
      all.addAll(missing(content, section));
    }
    return all;
  }

  /** What stands in the way in one part. */
  public static List<MessageKey> missing(ApplicationContent content, Section section) {
    return switch (section) {
      case ASSOCIATION ->
          content.facts().unfinished().stream()
              .map(part -> MessageKey.of("application.missing.association", part))
              .toList();
      case ACTIVITY -> missingInActivity(content);
      case METHODS -> missingFields(content, section);
      case BUDGET -> missingInBudget(content);
      case COMMITMENTS -> missingAnswers(content, true);
      case DECLARATIONS -> missingAnswers(content, false);
      case PAPERS -> missingPapers(content);
    };
  }

  /** How far a part has come. */
  public static State state(ApplicationContent content, Section section) {
    if (missing(content, section).isEmpty()) {
      return State.DONE;
    }
    if (!isStarted(content, section)) {
      return State.NOT_STARTED;
    }
    boolean onlyWrong =
        missing(content, section).stream().anyMatch(key -> key.key().contains(".fault."));
    return onlyWrong ? State.TO_CORRECT : State.STARTED;
  }

  private static boolean isStarted(ApplicationContent content, Section section) {
    return switch (section) {
      case ASSOCIATION -> true;
      case ACTIVITY, METHODS, BUDGET ->
          content.sections().stream().anyMatch(saved -> saved.section() == section);
      case COMMITMENTS -> asked(content, true).stream().anyMatch(v -> isAnswered(content, v));
      case DECLARATIONS -> asked(content, false).stream().anyMatch(v -> isAnswered(content, v));
      case PAPERS -> !content.papers().isEmpty();
    };
  }

  /** The commitments of one of the two parts: those in practice, or the plain declarations. */
  public static List<CommitmentView> asked(ApplicationContent content, boolean practice) {
    return content.commitments().stream()
        .filter(version -> version.rules().practiceRequired() == practice)
        .toList();
  }

  private static List<MessageKey> missingFields(ApplicationContent content, Section section) {
    return ApplicationField.of(section).stream()
        .filter(field -> field.isRequired() && content.value(field).isEmpty())
        .map(field -> MessageKey.of("application.missing.field", field))
        .toList();
  }

  private static List<MessageKey> missingInActivity(ApplicationContent content) {
    List<MessageKey> missing = new ArrayList<>(missingFields(content, Section.ACTIVITY));
    String years = content.value(ApplicationField.YEARS_SOUGHT);
    if (!years.isEmpty() && !content.programme().terms().years().contains(Integer.valueOf(years))) {
      missing.add(MessageKey.of("application.fault.years"));
    }
    return missing;
  }

  private static List<MessageKey> missingInBudget(ApplicationContent content) {
    List<MessageKey> missing = new ArrayList<>(missingFields(content, Section.BUDGET));
    if (content.value(ApplicationField.ECONOMIC_ACTIVITY).equals("yes")
        && content.value(ApplicationField.DE_MINIMIS_AID).isEmpty()) {
      missing.add(MessageKey.of("application.missing.field", ApplicationField.DE_MINIMIS_AID));
    }
    Money sought = content.amount(ApplicationField.AMOUNT_SOUGHT);
    if (!content.value(ApplicationField.AMOUNT_SOUGHT).isEmpty() && sought.kronor() == 0) {
      missing.add(MessageKey.of("application.fault.soughtNothing"));
    }
    long most = content.programme().terms().highestAmount();
    if (most > 0 && sought.kronor() > most) {
      missing.add(MessageKey.of("application.fault.soughtTooMuch", new Money(most).toString()));
    }
    if (content.costs().kronor() == 0) {
      missing.add(MessageKey.of("application.missing.costs"));
    } else if (!content.costs().equals(content.incomes())) {
      missing.add(
          MessageKey.of(
              "application.fault.unbalanced",
              content.costs().toString(),
              content.incomes().toString(),
              content.costs().distance(content.incomes()).toString()));
    }
    return missing;
  }

  private static List<MessageKey> missingAnswers(ApplicationContent content, boolean practice) {
    return asked(content, practice).stream()
        .filter(version -> content.answerTo(version).filter(AnswerView::complete).isEmpty())
        .map(
            version ->
                MessageKey.of(
                    isAnswered(content, version)
                        ? "application.missing.answer.more"
                        : "application.missing.answer",
                    version.words().shortName()))
        .toList();
  }

  private static boolean isAnswered(ApplicationContent content, CommitmentView version) {
    return content.answerTo(version).isPresent();
  }

  private static List<MessageKey> missingPapers(ApplicationContent content) {
    Set<Object> there = content.papers().stream().map(PaperView::kind).collect(Collectors.toSet());
    return content.programme().terms().papers().stream()
        .filter(Paper::required)
        .filter(paper -> !there.contains(paper.kind()))
        .map(paper -> MessageKey.of("application.missing.paper", paper.kind()))
        .toList();
  }
}
