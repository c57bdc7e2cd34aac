package org.samverka.commitment.standing;

/**
 * A step in the history of one of an association's standings.
 *
 * @param caseId the case of the funded activity; 0 when it is about the association as a whole
 */
public record StateChange(long commitmentId, long caseId, StateStep step) {}
