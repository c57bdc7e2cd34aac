/**
 * How a case is decided: the official statement, the delegation scheme, meetings with agenda,
 * minutes and notice, the decision and what becomes of it until it is final.
 *
 * <p>What may not live here: how a case is judged (assessment), and what follows of a decision once
 * it stands (partnership). The case's life cycle is the application's; guards and effects join it.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.decision;
