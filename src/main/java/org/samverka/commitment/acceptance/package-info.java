/**
 * Who accepted which commitment in which words: append-only, each row with the hash of the text
 * that was shown and of itself. Withdrawing is a row of its own.
 *
 * <p>What may not live here: the answers of a draft, which are the association's own (application).
 */
@org.jspecify.annotations.NullMarked
package org.samverka.commitment.acceptance;
