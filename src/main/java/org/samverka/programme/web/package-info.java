/**
 * The pages of programmes: what anybody reads before applying, and the administrator's making,
 * opening, extending, closing and archiving; the lists of target groups and districts.
 *
 * <p>What may not live here: rules; they stand in the feature's services.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.programme.web;
