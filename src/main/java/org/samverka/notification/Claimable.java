package org.samverka.notification;

/**
 * A row that waits for somebody to take it in hand, as it was seen. Claiming it makes its version
 * one greater, so that of several who saw the same only one succeeds. Public, because the
 * persistence provider makes it.
 */
public record Claimable(long id, long version) {

  /** The version that the row has once it is claimed. */
  long claimedVersion() {
    return version + 1;
  }
}
