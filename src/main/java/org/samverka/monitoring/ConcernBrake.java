package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.samverka.kernel.SamverkaClock;

/**
 * Slows down whoever sends concerns by the dozen. It remembers in this process only, for an hour,
 * so that nothing about a reporter is ever stored.
 */
@ApplicationScoped
class ConcernBrake {

  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int PER_ADDRESS = 5;
  private static final int IN_ALL = 100;

  @Inject private SamverkaClock clock;

  private final Map<String, Deque<Instant>> byAddress = new HashMap<>();
  private final Deque<Instant> all = new ArrayDeque<>();

  /** Whether one more is let through; it then counts. */
  synchronized boolean lets(String address) {
    Instant now = clock.now();
    forget(now);
    Deque<Instant> own = byAddress.getOrDefault(address, new ArrayDeque<>());
    if (own.size() >= PER_ADDRESS || all.size() >= IN_ALL) {
      return false;
    }
    own.addLast(now);
    all.addLast(now);
    byAddress.put(address, own);
    return true;
  }

  private void forget(Instant now) {
    Instant oldest = now.minus(MEMORY);
    all.removeIf(at -> at.isBefore(oldest));
    byAddress.values().forEach(own -> own.removeIf(at -> at.isBefore(oldest)));
    byAddress.values().removeIf(Deque::isEmpty);
  }
}
