/**
 * The demonstration city: a made-up city's associations, applications and partnerships, lived
 * through from a seed number by calling the portal's own services on days of the past.
 *
 * <p>What may not live here: any way into the database of its own, or a rule. What the services
 * refuse, the city does not do.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.platform.demonstration;
