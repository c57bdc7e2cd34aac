package org.samverka.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.Completeness;
import org.samverka.application.PaperView;
import org.samverka.application.Section;
import org.samverka.application.SectionView;
import org.samverka.kernel.MessageKey;
import org.samverka.ui.Messages;

/** What is left to do in a draft, as a list of tasks and as the one next step. */
@ApplicationScoped
public class Tasks {

  @Inject private Messages messages;

  /** A line of the task list. The link is without the context path. */
  public record Task(Section section, String path, String quiet, String state, String status) {}

  /** The one thing to do next. */
  public record Next(String text, String path) {}

  List<Task> of(ApplicationContent content) {
    List<Task> tasks = new ArrayList<>();
    for (Section section : Section.values()) {
      if (isAsked(content, section)) {
        Completeness.State state = Completeness.state(content, section);
        tasks.add(
            new Task(
                section,
                path(section, content.caseId()),
                quiet(content, section, state),
                style(state),
                messages.name(state)));
      }
    }
    return tasks;
  }

  /** The first part in which something is left; empty when all can be signed. */
  Optional<Section> firstLeft(ApplicationContent content) {
    return java.util.Arrays.stream(Section.values())
        .filter(section -> !Completeness.missing(content, section).isEmpty())
        .findFirst();
  }

  Next next(ApplicationContent content) {
    return firstLeft(content)
        .map(left -> new Next(goOn(content, left), path(left, content.caseId())))
        .orElseGet(
            () ->
                new Next(
                    messages.get("application.sign.title"),
                    "/application/sign?id=" + content.caseId()));
  }

  private String goOn(ApplicationContent content, Section section) {
    boolean begun = !content.sections().isEmpty() || !content.answers().isEmpty();
    String part = messages.get("application.part." + section.name());
    return messages.of(begun ? "application.goOn" : "application.beginWith", part);
  }

  static boolean isAsked(ApplicationContent content, Section section) {
    return switch (section) {
      case COMMITMENTS -> !Completeness.asked(content, true).isEmpty();
      case DECLARATIONS -> !Completeness.asked(content, false).isEmpty();
      case PAPERS -> !content.programme().terms().papers().isEmpty();
      default -> true;
    };
  }

  /** The part that is filled in after another; the last is followed by itself. */
  static Section after(Section section) {
    return switch (section) {
      case ASSOCIATION -> Section.ACTIVITY;
      case ACTIVITY -> Section.METHODS;
      case METHODS -> Section.BUDGET;
      case BUDGET -> Section.COMMITMENTS;
      case COMMITMENTS -> Section.DECLARATIONS;
      case DECLARATIONS, PAPERS -> Section.PAPERS;
    };
  }

  static String path(Section section, long caseId) {
    String page =
        switch (section) {
          case ASSOCIATION -> "association";
          case ACTIVITY -> "activity";
          case METHODS -> "methods";
          case BUDGET -> "budget";
          case COMMITMENTS -> "commitments";
          case DECLARATIONS -> "declarations";
          case PAPERS -> "papers";
        };
    return "/application/" + page + "?id=" + caseId;
  }

  static String style(Completeness.State state) {
    return switch (state) {
      case DONE -> "met";
      case STARTED -> "inf";
      case TO_CORRECT -> "lim";
      case NOT_STARTED -> "non";
    };
  }

  private String quiet(ApplicationContent content, Section section, Completeness.State state) {
    List<MessageKey> missing = Completeness.missing(content, section);
    return switch (section) {
      case ASSOCIATION ->
          missing.isEmpty()
              ? messages.get("application.task.association")
              : messages.text(missing.get(0));
      case ACTIVITY, METHODS -> saved(content, section);
      case BUDGET ->
          state == Completeness.State.TO_CORRECT
              ? messages.text(wrong(missing))
              : saved(content, section);
      case COMMITMENTS -> answered(content, true);
      case DECLARATIONS -> answered(content, false);
      case PAPERS -> papers(content, missing.size());
    };
  }

  private static @Nullable MessageKey wrong(List<MessageKey> missing) {
    return missing.stream().filter(key -> key.key().contains(".fault.")).findFirst().orElse(null);
  }

  private String saved(ApplicationContent content, Section section) {
    return content.sections().stream()
        .filter(part -> part.section() == section)
        .findFirst()
        .map(this::savedBy)
        .orElse("");
  }

  private String savedBy(SectionView part) {
    return part.editedAt() == null
        ? ""
        : messages.of("application.task.saved", part.editedBy(), part.editedAt());
  }

  private String answered(ApplicationContent content, boolean practice) {
    long asked = Completeness.asked(content, practice).size();
    long complete =
        Completeness.asked(content, practice).stream()
            .filter(v -> content.answerTo(v).filter(a -> a.complete()).isPresent())
            .count();
    long begun =
        Completeness.asked(content, practice).stream()
                .filter(v -> content.answerTo(v).isPresent())
                .count()
            - complete;
    return begun == 0
        ? messages.of("application.task.answered", complete, asked)
        : messages.of("application.task.answeredSome", complete, asked, begun);
  }

  private String papers(ApplicationContent content, int missing) {
    long later = content.papers().stream().filter(PaperView::comesLater).count();
    List<String> said = new ArrayList<>();
    if (missing > 0) {
      said.add(messages.of("application.task.papersMissing", missing));
    }
    if (later > 0) {
      said.add(messages.of("application.task.papersLater", later));
    }
    return said.isEmpty() ? messages.get("application.task.papers") : String.join(" ", said);
  }
}
