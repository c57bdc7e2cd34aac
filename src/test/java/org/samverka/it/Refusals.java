package org.samverka.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;

/** What a test says of something that may not be. */
public final class Refusals {

  private Refusals() {}

  /** Refused because the actor does not hold the role it takes. */
  public static void refusesTheRole(Executable deed) {
    assertTrue(assertThrows(RefusedException.class, deed).isAboutRights());
  }

  /** Refused by a rule, with this reason among others. */
  public static void refuses(String key, Executable deed) {
    RefusedException refused = assertThrows(RefusedException.class, deed);
    assertFalse(refused.isAboutRights());
    List<String> reasons = refused.reasons().stream().map(MessageKey::key).toList();
    assertTrue(reasons.contains(key), () -> key + " is not among " + reasons);
  }

  /** Not acceptable, with this fault at this field. */
  public static void faults(String field, String key, Executable deed) {
    InvalidInputException invalid = assertThrows(InvalidInputException.class, deed);
    MessageKey fault = invalid.faults().get(field);
    assertTrue(fault != null && fault.key().equals(key), () -> field + " in " + invalid.faults());
  }
}
