package org.samverka.application;

import java.time.LocalDate;
import java.util.List;

/** What a request for a supplement takes. */
record SupplementWish(List<String> items, LocalDate dueOn, String message) {}
