package org.samverka.assessment;

import java.time.Instant;

/**
 * That the association was asked to comment before the decision, as the official statement lists
 * it.
 *
 * @param askedAt when the notice was given
 * @param answered whether a comment came, and so was treated; else there was the opportunity
 */
public record Hearing(Instant askedAt, boolean answered) {}
