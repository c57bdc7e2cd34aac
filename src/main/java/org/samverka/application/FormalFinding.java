package org.samverka.application;

import org.jspecify.annotations.Nullable;

/**
 * How a formal check is ended.
 *
 * @param unmet the requirement that is not met, for a dismissal
 * @param reason why it is dismissed, or examined though something is missing; else empty
 */
record FormalFinding(
    FormalResult.Outcome outcome, @Nullable FormalRequirement unmet, String reason) {}
