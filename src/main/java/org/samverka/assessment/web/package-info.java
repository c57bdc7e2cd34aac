/**
 * The pages of a case at the city, and the association's page of a notice for comment.
 *
 * <p>What may not live here: rules. The services know what may be done; the pages ask them.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.assessment.web;
