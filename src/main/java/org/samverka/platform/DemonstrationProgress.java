package org.samverka.platform;

import jakarta.inject.Inject;
import org.samverka.identity.DemonstrationAccounts;
import org.samverka.kernel.Service;

/** Remembers which parts of the demonstration city have been made. */
@Service
class DemonstrationProgress {

  private static final String PREFIX = "demonstration.part.";

  @Inject private StoredValueRepository stored;
  @Inject private DemonstrationAccounts accounts;

  /** Whether the database was begun as a demonstration; nothing is made up among real data. */
  boolean mayBeMade() {
    return !accounts.shown().isEmpty();
  }

  boolean isMade(String part) {
    return stored.find(PREFIX + part).isPresent();
  }

  void made(String part, long seed) {
    stored.put(PREFIX + part, Long.toString(seed));
  }
}
