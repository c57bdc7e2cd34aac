package org.samverka.application.web;

import java.util.List;
import java.util.Optional;
import org.samverka.application.AnswerView;
import org.samverka.application.ApplicationContent;
import org.samverka.application.DraftAnswer;
import org.samverka.commitment.CommitmentView;
import org.samverka.ui.BandItem;
import org.samverka.ui.State;

/** The band of an application: how far the association has come in answering. */
final class CommitmentBand {

  private CommitmentBand() {}

  /**
   * The squares.
   *
   * @param shown the version that the page is about; 0 for none
   */
  static List<BandItem> of(ApplicationContent content, long shown) {
    return content.commitments().stream()
        .filter(version -> version.rules().inBand())
        .map(
            version ->
                new BandItem(
                    version.words().shortName(),
                    state(content, version, version.versionId() == shown),
                    version.versionId() == shown))
        .toList();
  }

  static State state(ApplicationContent content, CommitmentView version, boolean shown) {
    Optional<AnswerView> answer = content.answerTo(version);
    if (answer.isEmpty()) {
      return shown ? State.INF : State.NON;
    }
    if (answer.get().answer() == DraftAnswer.CANNOT_ACCEPT) {
      return State.BRE;
    }
    if (!answer.get().complete()) {
      return State.LIM;
    }
    return answer.get().answer() == DraftAnswer.ACCEPT ? State.MET : State.JUS;
  }
}
