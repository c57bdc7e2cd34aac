package org.samverka.identity;

/**
 * How to reach the holder of an account.
 *
 * @param language the language messages are written in: sv or en
 * @param active whether the account is open; nobody writes to a closed one
 */
public record Contact(long accountId, String name, String email, String language, boolean active) {}
