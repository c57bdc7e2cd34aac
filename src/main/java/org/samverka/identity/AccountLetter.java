package org.samverka.identity;

/**
 * Announces that an account's holder needs a message with a secret link. The notification feature
 * writes and sends it, in the same transaction.
 *
 * @param language the language tag the holder reads
 * @param token the secret of the link; empty for a message without one
 */
public record AccountLetter(
    long accountId, String email, String name, String language, Kind kind, String token) {

  /** What the message is about. */
  public enum Kind {
    /** Confirm that the address is yours. */
    CONFIRM,
    /** Somebody tried to register an address that already has an account. */
    ALREADY_REGISTERED,
    /** Choose a new password. */
    RESET,
    /** The city invites you as staff. */
    INVITATION,
    /** The password was changed. */
    PASSWORD_CHANGED
  }
}
