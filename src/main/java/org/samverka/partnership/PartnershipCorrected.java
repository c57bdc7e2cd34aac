package org.samverka.partnership;

/**
 * Announces, in the same transaction, that a partnership's terms follow a corrected decision.
 *
 * @param associationId whose partnership it is
 */
public record PartnershipCorrected(long associationId) {}
