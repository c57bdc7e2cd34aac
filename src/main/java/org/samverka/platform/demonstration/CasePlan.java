package org.samverka.platform.demonstration;

import java.time.Instant;

/**
 * A case that is going to be.
 *
 * @param start when the association begins to write
 * @param years how many years it applies for
 */
record CasePlan(CityAssociation association, long programme, Instant start, int years, Goal goal) {}
