package org.samverka.it.assessment;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.samverka.identity.RefusedException;
import org.samverka.kernel.MessageKey;

/** How a test says that a rule says no. */
public final class Refusals {

  private Refusals() {}

  /** It is refused, and this is one of the reasons. */
  public static void assertRefused(String key, Runnable attempt) {
    RefusedException refused = assertThrows(RefusedException.class, attempt::run);
    assertTrue(
        refused.reasons().stream().map(MessageKey::key).anyMatch(key::equals),
        () -> "refused for " + refused.reasons());
  }
}
