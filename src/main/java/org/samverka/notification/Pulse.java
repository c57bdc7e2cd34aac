package org.samverka.notification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.ClockMoved;
import org.samverka.kernel.Outage;
import org.samverka.kernel.RequestId;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.Started;

/** Looks at the timers and the outbox at short intervals, and at once when the clock was moved. */
@ApplicationScoped
class Pulse {

  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  private ManagedScheduledExecutorService executor;

  @Inject private Settings settings;
  @Inject private TimerRunner timers;
  @Inject private MailSender mails;

  private @Nullable Future<?> beat;

  void start(@Observes Started started) {
    long seconds = Math.max(1, settings.number(Setting.TIMER_SECONDS));
    beat = executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
  }

  void clockMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
    try {
      // Not on this thread: it is still in the end of the transaction that moved the clock.
      executor.execute(this::look);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "stopping; what is due at {0} is done after the start", moved.now());
    }
  }

  @PreDestroy
  void stop() {
    Future<?> running = beat;
    if (running != null) {
      running.cancel(false);
    }
  }

  private void look() {
    RequestId.begin();
    try {
      attempt("timers", timers::runDueNow);
      attempt("outbox", mails::sendDueNow);
    } finally {
      RequestId.end();
    }
  }

  /** A database that is away for a minute must not end the beat for good. */
  private static void attempt(String what, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      if (Outage.isBehind(e)) {
        LOG.warning(() -> "could not look at the " + what + ": " + Outage.inOneLine(e));
      } else {
        LOG.log(Level.WARNING, "could not look at the " + what, e);
      }
    }
  }
}
