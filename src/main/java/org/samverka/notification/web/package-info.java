/**
 * The pages of messages: one's own, and the mailbox of a demonstration.
 *
 * <p>What may not live here: who may read what; the services know.
 */
@org.jspecify.annotations.NullMarked
package org.samverka.notification.web;
