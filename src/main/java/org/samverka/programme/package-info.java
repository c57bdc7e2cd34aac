/**
 * What can be applied for: programmes with their money, period, applicants, commitments, papers and
 * reports, from draft to open, closed and archived; and the lists of target groups and districts.
 *
 * <p>What may not live here: applications, and who has applied.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.programme;
