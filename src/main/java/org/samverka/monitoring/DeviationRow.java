package org.samverka.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deviation as a line in a list.
 *
 * @param partnershipId null while it is tied to nothing
 * @param about whom it is about, in the words of whoever told of it
 * @param commentUntil until when the association may comment; null while it has not been asked
 */
public record DeviationRow(
    long id,
    @Nullable Long partnershipId,
    String about,
    DeviationOrigin origin,
    DeviationStage stage,
    Instant reportedAt,
    @Nullable LocalDate commentUntil) {}
