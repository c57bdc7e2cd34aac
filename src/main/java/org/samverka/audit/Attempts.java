package org.samverka.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Remembers what the running call attempts, in case it ends in a refusal or a failure. */
@ApplicationScoped
public class Attempts {

  private static final ThreadLocal<@Nullable Deed> CURRENT = new ThreadLocal<>();

  /** What is being attempted from now on in this call. */
  public void begin(Deed deed) {
    CURRENT.set(deed);
  }

  @Nullable Deed take() {
    Deed deed = CURRENT.get();
    CURRENT.remove();
    return deed;
  }
}
