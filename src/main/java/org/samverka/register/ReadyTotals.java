package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.samverka.kernel.SamverkaClock;

/**
 * What the whole register adds up to, kept ready: adding it up reads a row for every partner. A
 * change on this node is seen at once, one on another node within a minute. What a search narrows
 * is added up when it is asked for.
 */
@ApplicationScoped
class ReadyTotals {

  private static final Duration KEPT = Duration.ofMinutes(1);

  /** Days of the past that anybody looks at in a minute; more are not kept. */
  private static final int MOST_KEPT = 100;

  private final Map<LocalDate, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  @Inject private SamverkaClock clock;

  private record Kept(Totals totals, long change, Instant until) {}

  /** The totals that the filter asks for. */
  Totals of(RegisterFilter filter, Supplier<Totals> reading) {
    if (filter.isNarrow()) {
      return reading.get();
    }
    LocalDate day = filter.day() == null ? RegisterEntry.OPEN : filter.day();
    Instant now = clock.now();
    // Counted before the rows are read: what changes meanwhile makes the sum out of date.
    long change = changes.get();
    Kept known = kept.get(day);
    if (known != null && known.change() == change && now.isBefore(known.until())) {
      return known.totals();
    }
    Totals totals = reading.get();
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(day, new Kept(totals, change, now.plus(KEPT)));
    return totals;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged changed) {
    changes.incrementAndGet();
  }
}
