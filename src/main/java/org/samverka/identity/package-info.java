/**
 * Who acts, and in which role: accounts, staff roles with their period, proving who one is, and the
 * refusals that follow when somebody may not.
 *
 * <p>What may not live here: who may act for an association (association) and which page belongs to
 * whom (platform). What happens is announced as an event; the audit chain listens.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.identity;
