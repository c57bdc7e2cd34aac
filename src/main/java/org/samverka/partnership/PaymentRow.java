package org.samverka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment in the payment approver's list.
 *
 * @param seen its version, to be handed back with a step
 * @param kronor whole kronor
 * @param officerId the officer of the case, who may not release it
 */
public record PaymentRow(
    long id,
    long seen,
    long partnershipId,
    String associationName,
    String activityName,
    long kronor,
    LocalDate plannedOn,
    DisbursementStage stage,
    @Nullable Long officerId) {}
