package org.samverka.commitment.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an association stood by a commitment on the day that was asked for: a square of the band.
 *
 * @param caseId the case of the funded activity; 0 when it is about the association as a whole
 * @param outcome the outcome of the check that led there, if it was one: a justified limit shows
 * @param since from when
 */
public record StateRow(
    long stateId,
    long associationId,
    long caseId,
    long commitmentId,
    Standing standing,
    @Nullable CheckOutcome outcome,
    Instant since) {}
