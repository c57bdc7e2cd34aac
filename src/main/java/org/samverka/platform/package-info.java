/**
 * What holds the house together at run time: start-up and migrations, the table of routes, security
 * headers, error pages, health.
 *
 * <p>What may not live here: rules of the domain. Nothing else may use this package.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.platform;
