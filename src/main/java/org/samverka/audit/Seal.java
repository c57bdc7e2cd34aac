package org.samverka.audit;

/** The end of a chain at a moment: whoever keeps it can tell later if the tail was cut off. */
public record Seal(long sequence, String hash) {}
