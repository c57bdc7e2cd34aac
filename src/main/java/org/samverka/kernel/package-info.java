/**
 * The field's small words: value types that carry their own rules, the clock, message keys and the
 * names of the settings.
 *
 * <p>What may not live here: anything that knows a feature, a page or a table of its own.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.kernel;
