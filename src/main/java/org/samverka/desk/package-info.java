/**
 * Pages composed of many features: everybody's home, the timeline of a case, the audit chains as
 * they leave the house.
 *
 * <p>What may not live here: a rule or a table of its own. What is shown is asked for from the
 * features, through the interfaces that they implement or define.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.desk;
