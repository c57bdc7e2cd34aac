package org.samverka.monitoring;

/**
 * What a human found out by reading a report of a deviation.
 *
 * @param partnershipId the partnership it is about
 * @param commitmentId the commitment it is about; 0 for none
 */
public record Triage(long partnershipId, long commitmentId) {}
