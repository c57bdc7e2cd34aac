package org.samverka.association;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the registrar confirms of a mandate.
 *
 * @param from the first day
 * @param until the last day; null until further notice
 * @param decisionSeen which decision the registrar has seen ("protokoll 2026-03-12 § 7")
 */
public record MandateDecision(LocalDate from, @Nullable LocalDate until, String decisionSeen) {}
