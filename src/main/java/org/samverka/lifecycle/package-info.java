/**
 * The one mechanism by which anything changes state: a table of named transitions per life cycle,
 * guards that answer allowed or refused, effects, and one way through that checks, moves and
 * records in one transaction.
 *
 * <p>What may not live here: any particular life cycle. Each feature has its own table, store,
 * guards and effects.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.lifecycle;
