/**
 * How a partnership is followed up: reports, desk checks and visits, concerns from the public, and
 * deviations with what they lead to.
 *
 * <p>What may not live here: the partnership itself (partnership) and what the public is shown of
 * it (register). No data about individual clients is kept: figures about them are aggregates.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.monitoring;
