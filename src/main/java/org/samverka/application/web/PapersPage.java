package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.PaperView;
import org.samverka.programme.Paper;
import org.samverka.ui.Messages;

/** The papers of an application: what is there, what comes later, what is missing. */
@Named("papersPage")
@RequestScoped
public class PapersPage extends CasePage {

  @Inject private Messages messages;

  /** A line of the list. */
  public record Line(Paper paper, String state, String status, String quiet) {}

  /** Reads the papers. */
  public @Nullable String open() {
    load();
    return isDraft() ? null : to("/application/case");
  }

  /** The required papers. */
  public List<Line> getRequired() {
    return lines(true);
  }

  /** The others. */
  public List<Line> getOptional() {
    return lines(false);
  }

  /** The kinds that come later, in words; empty for none. */
  public String getLater() {
    return getContent().papers().stream()
        .filter(PaperView::comesLater)
        .map(paper -> messages.name(paper.kind()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<Line> lines(boolean required) {
    return getContent().programme().terms().papers().stream()
        .filter(paper -> paper.required() == required)
        .map(this::line)
        .toList();
  }

  private Line line(Paper paper) {
    List<PaperView> there =
        getContent().papers().stream().filter(one -> one.kind() == paper.kind()).toList();
    List<PaperView> files = there.stream().filter(one -> !one.comesLater()).toList();
    if (!files.isEmpty()) {
      return new Line(
          paper,
          "met",
          messages.get("application.paper.there"),
          files.stream().map(PaperView::fileName).collect(Collectors.joining(", ")));
    }
    if (!there.isEmpty()) {
      return new Line(
          paper, "lim", messages.get("application.paper.later"), there.get(0).laterBecause());
    }
    return new Line(
        paper,
        paper.required() ? "inf" : "non",
        messages.get(paper.required() ? "application.paper.missing" : "application.paper.optional"),
        "");
  }
}
