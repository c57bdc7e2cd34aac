package org.samverka.platform.demonstration;

import java.time.Instant;

/**
 * A case that is going to be.
 *
 * @param start when the association begins to write
 * @param grantYear the first year of the grant
 * @param years how many years it applies for
 */
record CasePlan(
    CityAssociation association,
    long programme,
    Instant start,
    int grantYear,
    int years,
    Goal goal) {}
