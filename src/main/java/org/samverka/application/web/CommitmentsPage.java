package org.samverka.application.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.samverka.application.AnswerView;
import org.samverka.application.Completeness;
import org.samverka.application.DraftAnswer;
import org.samverka.commitment.CommitmentView;
import org.samverka.ui.BandItem;
import org.samverka.ui.Messages;

/** The commitments of an application, each with a page of its own. */
@Named("commitmentsPage")
@RequestScoped
public class CommitmentsPage extends CasePage {

  @Inject private Messages messages;

  /** A line of the list. */
  public record Line(CommitmentView version, String state, String status, String quiet) {}

  /** The commitments and how far each has come. */
  public List<Line> getLines() {
    return Completeness.asked(getContent(), true).stream().map(this::line).toList();
  }

  /** The first that is not answered to the end; its version, or 0. */
  public long getNext() {
    return Completeness.asked(getContent(), true).stream()
        .filter(v -> getContent().answerTo(v).filter(AnswerView::complete).isEmpty())
        .map(CommitmentView::versionId)
        .findFirst()
        .orElse(0L);
  }

  /** The band. */
  public List<BandItem> getBand() {
    return CommitmentBand.of(getContent(), 0);
  }

  private Line line(CommitmentView version) {
    Optional<AnswerView> answer = getContent().answerTo(version);
    String style = CommitmentBand.state(getContent(), version, false).style();
    return new Line(
        version, style, messages.get(status(answer)), answer.map(this::said).orElse(""));
  }

  private String said(AnswerView answer) {
    return messages.name(answer.answer());
  }

  private static String status(Optional<AnswerView> answer) {
    if (answer.isEmpty()) {
      return "application.answer.none";
    }
    if (answer.get().answer() == DraftAnswer.CANNOT_ACCEPT) {
      return "application.answer.cannot";
    }
    return answer.get().complete() ? "application.answer.done" : "application.answer.more";
  }
}
