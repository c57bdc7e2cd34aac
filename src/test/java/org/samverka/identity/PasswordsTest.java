package org.samverka.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  private final Passwords passwords = new Passwords();

  @Test
  void a_password_is_kept_as_argon2id_with_the_cost_that_owasp_asks_for() {
    String hash = passwords.hash(PASSWORD);
    assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
    assertFalse(passwords.isOutdated(hash));
    assertTrue(passwords.matches(PASSWORD, hash));
    assertFalse(passwords.matches(PASSWORD + "!", hash));
  }

  @Test
  void the_same_password_is_never_kept_alike() {
    assertNotEquals(passwords.hash(PASSWORD), passwords.hash(PASSWORD));
  }

  @Test
  void what_was_kept_at_a_lower_cost_still_matches_and_is_known_as_outdated() {
    String cheap = new QuickPasswords().hash(PASSWORD);
    assertTrue(passwords.matches(PASSWORD, cheap));
    assertTrue(passwords.isOutdated(cheap));
  }
}
