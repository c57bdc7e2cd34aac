package org.samverka.programme;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.samverka.commitment.TextLanguage;

/**
 * A programme as an administrator works on it, in both languages.
 *
 * @param possible the steps that can be taken from here
 */
public record ProgrammeDraft(
    ProgrammeView programme,
    Map<TextLanguage, ProgrammeWords> words,
    Set<ProgrammeTransition> possible,
    Instant changedAt,
    String changedBy) {

  /** Keeps its own copies. */
  public ProgrammeDraft {
    words = Map.copyOf(words);
    possible = Set.copyOf(possible);
  }
}
