package org.samverka.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a formal check ended.
 *
 * @param unmet the requirement that a dismissal names; null when it is no dismissal
 * @param reason why it is dismissed, or examined as it is; empty when it is complete
 * @param by the officer or the reviewer, by name as it was then
 */
public record FormalResult(
    Outcome outcome, @Nullable FormalRequirement unmet, String reason, Instant at, String by) {

  /** Complete, examined though something is missing, or not tried at all. */
  public enum Outcome {
    /** Nothing is missing. */
    COMPLETE,
    /** Something is missing, and it is examined all the same. */
    AS_IT_IS,
    /** Dismissed: not tried on the merits. */
    DISMISSED
  }
}
