package org.samverka.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version as a line in the administrator's list.
 *
 * @param inForce whether it is in force today
 */
public record CommitmentRow(
    long versionId,
    long commitmentId,
    String code,
    int number,
    VersionStage stage,
    String title,
    VersionRules rules,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveUntil,
    boolean inForce,
    Instant changedAt,
    String changedBy) {}
