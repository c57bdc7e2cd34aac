package org.samverka.identity;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    CONFIRM(AccountToken.Purpose.CONFIRM),
    /** Somebody tried to register an address that already has an account. */
    ALREADY_REGISTERED(null),
    /** Choose a new password. */
    RESET(AccountToken.Purpose.RESET),
    /** The city invites you as staff. */
    INVITATION(AccountToken.Purpose.INVITATION),
    /** The password was changed. */
    PASSWORD_CHANGED(null);

    private final AccountToken.@Nullable Purpose purpose;

    Kind(AccountToken.@Nullable Purpose purpose) {
      this.purpose = purpose;
    }

    /** How long the link works from when it is made; empty for a message without a secret. */
    public Optional<Duration> linkWorksFor() {
      return Optional.ofNullable(purpose).map(AccountToken.Purpose::lifetime);
    }
  }

  /** Whom it is for and what it is about. The secret stays out of every log. */
  @Override
  public String toString() {
    return "AccountLetter[" + kind + " to account " + accountId + "]";
  }
}
