package org.samverka.association;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign for an association.
 *
 * @param from the mandate's first day
 * @param until its last day; null until further notice
 */
public record SignatoryInfo(
    long accountId, String name, LocalDate from, @Nullable LocalDate until) {}
