package org.samverka.partnership;

/**
 * Announces, in the same transaction, that a partnership's terms follow a corrected decision.
 *
 * @param partnershipId which it is
 * @param associationId whose it is
 */
public record PartnershipCorrected(long partnershipId, long associationId) {}
