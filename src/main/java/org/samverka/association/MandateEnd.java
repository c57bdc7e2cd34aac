package org.samverka.association;

import java.time.LocalDate;

/**
 * That a mandate to sign for an association soon runs out.
 *
 * @param name the association
 * @param lastDay the last day on which it counts
 */
public record MandateEnd(long associationId, String name, LocalDate lastDay) {}
