package org.samverka.monitoring;

/** Announces, in the same transaction, that a check of a partner has been recorded. */
public record PartnerChecked(long associationId) {}
