package org.samverka.association;

import java.time.LocalDate;

/** That a mandate to sign for an association soon runs out. */
record MandateEnd(long associationId, String name, LocalDate lastDay) {}
