package org.samverka.kernel;

import java.time.Instant;

/**
 * Announces that the portal's clock has been moved. Observe it after success: what has fallen due
 * meanwhile is then done at once instead of at the next look.
 *
 * @param now the time it was moved to
 */
public record ClockMoved(Instant now) {}
