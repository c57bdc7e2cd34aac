package org.samverka.platform;

import jakarta.inject.Inject;
import org.samverka.kernel.Service;

/** Remembers that a demonstration city was begun and whether it was finished. */
@Service
class DemonstrationProgress {

  private static final String CITY = "demonstration.city";
  private static final String BEGUN = "begun";
  private static final String FINISHED = "finished";

  @Inject private StoredValueRepository stored;

  /** Whether a start was stopped while it built the city. */
  boolean isBrokenOff() {
    return stored.find(CITY).filter(BEGUN::equals).isPresent();
  }

  void begin() {
    stored.put(CITY, BEGUN);
  }

  void finish() {
    stored.put(CITY, FINISHED);
  }
}
