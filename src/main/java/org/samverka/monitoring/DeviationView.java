package org.samverka.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deviation as its page shows it.
 *
 * @param seen its version, to be handed back with a step
 * @param partnershipId what it is tied to; 0 for nothing yet
 * @param about whom it is about, in the words of whoever told of it
 * @param reporter what whoever told of it chose to say about themselves; for the city alone
 * @param commitmentId the commitment it is about; 0 for none
 * @param commentUntil until when the association may comment; null before it may
 * @param followUpOn when the plan is followed up; null without one
 * @param mayComment whether the reader may comment now
 * @param city whether the reader reads for the city
 * @param steps what the reader may do now
 * @param history the stages that the reader may know of, the oldest first
 */
public record DeviationView(
    long id,
    long seen,
    long partnershipId,
    String associationName,
    String activityName,
    String about,
    DeviationOrigin origin,
    String what,
    String reporter,
    Instant reportedAt,
    DeviationStage stage,
    long commitmentId,
    @Nullable LocalDate commentUntil,
    @Nullable LocalDate followUpOn,
    boolean mayComment,
    boolean city,
    Set<DeviationTransition> steps,
    List<Comment> comments,
    List<HistoryStep> history) {

  /** What the association has said. */
  public record Comment(String personName, Instant at, String content) {}
}
