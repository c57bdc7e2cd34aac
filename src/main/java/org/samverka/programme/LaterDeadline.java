package org.samverka.programme;

import java.time.LocalDate;

/** Until when a programme is open instead. */
record LaterDeadline(LocalDate day) {}
