package org.samverka.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme as a line in a list. Amounts in whole kronor. */
public record ProgrammeRow(
    long id,
    ProgrammeStage stage,
    String title,
    GrantKind kind,
    long moneyAvailable,
    long highestAmount,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate deadlineOn) {}
