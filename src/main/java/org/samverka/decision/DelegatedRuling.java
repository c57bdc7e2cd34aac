package org.samverka.decision;

/**
 * What a delegate decides.
 *
 * @param unbiased that the delegate declares to have no conflict of interest (KL 7:4)
 */
record DelegatedRuling(Ruling ruling, boolean unbiased) {}
