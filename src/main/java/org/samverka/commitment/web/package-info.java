/**
 * The pages of commitments: the administrator's list, a version, its draft, and the public page
 * that shows what a version says.
 *
 * <p>What may not live here: rules; they stand in the feature's services.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.commitment.web;
