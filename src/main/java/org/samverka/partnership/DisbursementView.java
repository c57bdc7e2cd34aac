package org.samverka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Money;

/**
 * A payment as it is read.
 *
 * @param seen its version, to be handed back with a step
 * @param place which of the partnership's payments, from 1
 * @param approvedBy who released it, by name; empty for nobody
 * @param paidOn the day it was paid; null until then
 * @param withheldBecause why it is held back; empty when it is not
 */
public record DisbursementView(
    long id,
    long seen,
    int place,
    Money amount,
    LocalDate plannedOn,
    DisbursementStage stage,
    String approvedBy,
    @Nullable LocalDate paidOn,
    String withheldBecause) {}
