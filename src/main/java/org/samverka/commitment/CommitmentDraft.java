package org.samverka.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version as an administrator works on it, in both languages.
 *
 * @param seen the row's version, to be handed back with what was changed
 * @param hashes SHA-256 of each text; empty for a draft
 * @param possible the steps that can be taken from here
 * @param versions the numbers of all versions of the commitment, the newest first, with their ids
 */
public record CommitmentDraft(
    long versionId,
    long seen,
    long commitmentId,
    String code,
    int number,
    VersionStage stage,
    VersionRules rules,
    Map<TextLanguage, CommitmentWords> words,
    Map<TextLanguage, String> hashes,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveUntil,
    Instant changedAt,
    String changedBy,
    Set<VersionTransition> possible,
    List<CommitmentRow> versions) {

  /** Keeps its own copies. */
  public CommitmentDraft {
    words = Map.copyOf(words);
    hashes = Map.copyOf(hashes);
    possible = Set.copyOf(possible);
    versions = List.copyOf(versions);
  }
}
