package org.samverka.partnership;

import java.time.LocalDate;

/**
 * A partnership as a line in a list.
 *
 * @param amountPerYear whole kronor
 */
public record PartnershipRow(
    long id,
    long caseId,
    long associationId,
    String associationName,
    long programmeId,
    String activityName,
    PartnershipStage stage,
    long amountPerYear,
    LocalDate from,
    LocalDate to) {}
