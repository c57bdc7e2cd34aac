package org.samverka.programme;

import java.time.Instant;
import java.time.LocalDate;

/** That a deadline was moved later, and why. */
public record DeadlineChange(
    LocalDate before, LocalDate deadline, String reason, Instant decidedAt, String decidedBy) {}
