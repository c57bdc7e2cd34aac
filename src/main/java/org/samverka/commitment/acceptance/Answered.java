package org.samverka.commitment.acceptance;

import java.util.List;
import org.samverka.commitment.TextLanguage;

/**
 * An answer to a commitment, before it is registered.
 *
 * @param versionId the version that was answered
 * @param language the language in which it was shown
 * @param textHash the hash of the text that was shown; refused if it is not the version's
 * @param answer accept, or accept with explanation
 * @param practice how it is ensured in practice; empty where the version does not ask
 * @param explanation empty unless the answer has one
 * @param evidence ids of documents, in the order given
 */
public record Answered(
    long versionId,
    TextLanguage language,
    String textHash,
    Answer answer,
    String practice,
    String explanation,
    List<Long> evidence) {

  /** Keeps its own copy. */
  public Answered {
    evidence = List.copyOf(evidence);
  }
}
