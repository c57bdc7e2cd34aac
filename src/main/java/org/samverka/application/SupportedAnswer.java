package org.samverka.application;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an association has answered to a commitment, with what supports it.
 *
 * @param answer null when there is none
 */
public record SupportedAnswer(@Nullable AnswerView answer, List<EvidenceView> evidence) {

  /** Keeps its own copy. */
  public SupportedAnswer {
    evidence = List.copyOf(evidence);
  }
}
