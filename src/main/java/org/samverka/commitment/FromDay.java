package org.samverka.commitment;

import java.time.LocalDate;

/** From which day a step of a version's life counts. */
record FromDay(LocalDate day) {}
