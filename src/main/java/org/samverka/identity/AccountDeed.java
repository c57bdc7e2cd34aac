package org.samverka.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Announces, in the same transaction, that something was done to or by an account. The audit chain
 * records it.
 *
 * @param action what, as a stable name ("account.registered")
 * @param details what else must be known later; never a password, a token or a hash of one
 */
public record AccountDeed(
    Actor actor,
    String action,
    long accountId,
    @Nullable String reason,
    Map<String, String> details) {}
