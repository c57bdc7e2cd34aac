/**
 * How a case is judged: a check of each commitment that the programme asks for, the notice for
 * comment, the officer's proposal, and the second pair of eyes.
 *
 * <p>What may not live here: the case's stages and what the association sent in (application), how
 * associations stand by their commitments (commitment), and what is decided (decision).
 */
@org.jspecify.annotations.NullMarked
package org.samverka.assessment;
