/**
 * The case and its stages: the draft an association writes, its declarations and papers, signing,
 * registration, and supplements.
 *
 * <p>What may not live here: how a case is judged (assessment) and what is decided (decision). They
 * join the case's life cycle with guards and effects of their own.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.application;
