package org.samverka.assessment;

/** What releasing takes: whether a lawyer has looked at the limits that need it. */
record Release(boolean legalReview) {}
