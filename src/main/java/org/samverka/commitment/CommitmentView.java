package org.samverka.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a commitment as it is read, in one language.
 *
 * @param versionId the version; what is accepted and what a programme pins
 * @param seen the row's version, for whoever changes it
 * @param commitmentId the commitment, the same for all its versions
 * @param code the commitment's stable name
 * @param order its place in the band and in lists
 * @param number the version's number, from 1
 * @param effectiveFrom the first day in force; null for a draft
 * @param effectiveUntil the first day in force no more; null while no end is set
 * @param textHash SHA-256 of the canonical form, 64 hexadecimal digits; null for a draft
 */
public record CommitmentView(
    long versionId,
    long seen,
    long commitmentId,
    String code,
    int order,
    int number,
    VersionStage stage,
    VersionRules rules,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveUntil,
    TextLanguage language,
    CommitmentWords words,
    @Nullable String textHash) {

  static CommitmentView of(CommitmentVersion version, TextLanguage language) {
    CommitmentText text = version.text(language);
    return new CommitmentView(
        version.id(),
        version.version(),
        version.commitment().id(),
        version.commitment().code(),
        version.commitment().displayOrder(),
        version.number(),
        version.stage(),
        version.rules(),
        version.effectiveFrom(),
        version.effectiveUntil(),
        language,
        text.words(),
        text.contentHash());
  }

  /** Whether it is in force on a day. */
  public boolean isInForceOn(LocalDate day) {
    return effectiveFrom != null
        && !day.isBefore(effectiveFrom)
        && (effectiveUntil == null || day.isBefore(effectiveUntil));
  }
}
