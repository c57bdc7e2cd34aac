package org.samverka.commitment.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a standing.
 *
 * @param outcome the outcome of the check, if it was one
 * @param observedOn the day on which it was seen
 * @param grounds why, in words; may be empty
 * @param person who recorded it, by name as it was then
 * @param validUntil when the next step came; null for the last
 */
public record StateStep(
    Standing standing,
    @Nullable CheckOutcome outcome,
    StateSource source,
    LocalDate observedOn,
    String grounds,
    String person,
    Instant validFrom,
    @Nullable Instant validUntil) {}
