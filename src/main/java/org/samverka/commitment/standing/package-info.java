/**
 * How each association stands by each commitment: declared, evidenced, verified, questioned,
 * breached, remedied; each step with source, day, person and ground, and its period of validity.
 *
 * <p>What may not live here: the check that led to an outcome (assessment) and the concern that led
 * to a question (monitoring).
 */
@org.jspecify.annotations.NullMarked
package org.samverka.commitment.standing;
