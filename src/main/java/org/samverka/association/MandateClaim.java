package org.samverka.association;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who claims to be signatory, as it was filled in.
 *
 * @param from the first day of the mandate
 * @param until its last day; null until further notice
 * @param decision which decision gives it, so that the registrar finds it in the papers
 */
public record MandateClaim(@Nullable LocalDate from, @Nullable LocalDate until, String decision) {}
