/**
 * The partnership that follows from a decision to grant: its agreement, drafted, signed and
 * corrected, its stages with their history, and what is paid out.
 *
 * <p>What may not live here: reports, visits and deviations (monitoring), which join the
 * partnership's life cycle with guards and effects of their own.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.partnership;
