/**
 * The versioned texts that an association commits itself to: commitments, their versions and texts
 * in both languages, the way from draft to published to retired, and what is current on a day.
 * Below: who accepted which text ({@code acceptance}) and how each association stands by each
 * commitment ({@code standing}).
 *
 * <p>What may not live here: which programme asks for which commitment (programme), how an
 * application is filled in (application) and how it is judged (assessment). Legal text never lives
 * in a message bundle or a setting.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.commitment;
