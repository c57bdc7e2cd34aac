package org.samverka.e2e;

import java.util.concurrent.ThreadLocalRandom;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.OrganisationNumber;

/** Organisation numbers of associations that do not exist yet. */
final class FreshNumber {

  private FreshNumber() {}

  /** One that no other test has. */
  static String next() {
    while (true) {
      long middle = ThreadLocalRandom.current().nextLong(20_000_000L, 90_000_000L);
      for (int check = 0; check < 10; check++) {
        try {
          return OrganisationNumber.parse("8" + middle + check).toString();
        } catch (InvalidValueException e) {
          // Nine check digits of ten are wrong, and a third digit below 2 is a person's.
        }
      }
    }
  }
}
