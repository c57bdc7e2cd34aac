package org.samverka.notification;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/** The steps of running a timer, each a transaction of its own. */
@Service
class TimerRun {

  /** How long a timer may run before it is taken for lost and tried again. */
  private static final Duration IN_HAND = Duration.ofMinutes(10);

  private static final int AT_ONCE = 50;

  @Inject private TimerRepository timers;
  @Inject private SamverkaClock clock;
  @Inject @Any private Instance<TimerHandler> handlers;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<Claimable> due() {
    return timers.due(clock.now(), AT_ONCE);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean claim(Claimable timer) {
    return timers.claim(timer, clock.now().plus(IN_HAND));
  }

  /**
   * Does what is due and marks it as done, both or neither.
   *
   * @return false when the timer is no longer in this runner's hand
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean run(Claimable claimed) {
    Optional<Timer> found = timers.claimed(claimed);
    if (found.isEmpty()) {
      return false;
    }
    Timer timer = found.get();
    timer.done(clock.now());
    // Sent first, so that a handler which sets the same timer anew gets a new one.
    timers.flush();
    handler(timer.kind()).due(timer.subject(), timer.dueAt());
    return true;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void missed(Claimable claimed, String error) {
    timers.claimed(claimed).ifPresent(timer -> timer.missed(error, clock.now()));
  }

  private TimerHandler handler(String kind) {
    return handlers.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing answers timers of kind " + kind));
  }
}
