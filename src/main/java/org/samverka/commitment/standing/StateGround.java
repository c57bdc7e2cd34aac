package org.samverka.commitment.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step rests on.
 *
 * @param observedOn the day on which it was seen
 * @param outcome the outcome of the check, if it was one
 */
record StateGround(StateSource source, LocalDate observedOn, @Nullable CheckOutcome outcome) {}
