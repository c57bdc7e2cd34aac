/**
 * The pages of decisions: cases to decide, meetings, the decision itself, the notice board.
 *
 * <p>What may not live here: a rule or a query. Beans read what was typed, ask a service and show
 * what it answers.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.decision.web;
