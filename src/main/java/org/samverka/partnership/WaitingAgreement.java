package org.samverka.partnership;

import java.time.Instant;

/**
 * An agreement that waits for somebody's signature.
 *
 * @param edition which edition of it
 * @param offeredAt since when it waits
 */
public record WaitingAgreement(
    long partnershipId,
    String associationName,
    String activityName,
    int edition,
    Instant offeredAt) {}
