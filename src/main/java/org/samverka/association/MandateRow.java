package org.samverka.association;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate, claimed or decided.
 *
 * @param claimedDecision which decision the person says gives the mandate
 * @param from the first day that was confirmed
 * @param until the last day that was confirmed
 * @param decisionSeen which decision the registrar has seen
 * @param endedOn the day from which it no longer holds, if it was ended before its time
 */
public record MandateRow(
    long id,
    long version,
    long associationId,
    String associationName,
    long accountId,
    String name,
    MandateStage stage,
    Instant claimedAt,
    LocalDate claimedFrom,
    @Nullable LocalDate claimedUntil,
    String claimedDecision,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String decisionSeen,
    @Nullable String decidedBy,
    @Nullable LocalDate endedOn,
    @Nullable String reason) {

  /** Whether the person may sign on that day. */
  public boolean holdsOn(LocalDate day) {
    return from != null
        && !day.isBefore(from)
        && (until == null || !day.isAfter(until))
        && (endedOn == null || day.isBefore(endedOn));
  }
}
