package org.samverka.commitment.acceptance;

/**
 * Who signs, as they were at that moment.
 *
 * @param accountId the account
 * @param name the person's name
 * @param office what they are in the association: "ordförande"
 */
public record Signatory(long accountId, String name, String office) {}
