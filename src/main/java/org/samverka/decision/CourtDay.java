package org.samverka.decision;

import java.time.LocalDate;

/** The day on which an appeal came in, or a court decided. */
record CourtDay(LocalDate day) {}
