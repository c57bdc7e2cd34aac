package org.samverka.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samverka.kernel.Outage;

/** Runs the timers whose time has come. Any number of runners may run side by side. */
@ApplicationScoped
public class TimerRunner {

  private static final Logger LOG = Logger.getLogger(TimerRunner.class.getName());

  @Inject private TimerRun step;

  /**
   * Runs everything that is due now, also what falls due through it, and returns when nothing is
   * left. A timer that fails is tried again later and holds up no other.
   *
   * @return how many timers this runner has run
   */
  public int runDueNow() {
    int ran = 0;
    List<Claimable> due = step.due();
    while (!due.isEmpty()) {
      for (Claimable timer : due) {
        if (step.claim(timer) && run(timer)) {
          ran++;
        }
      }
      due = step.due();
    }
    return ran;
  }

  private boolean run(Claimable timer) {
    try {
      return step.run(timer);
    } catch (RuntimeException e) {
      if (Outage.isBehind(e)) {
        // Nor could it be noted as missed: it is tried again when it is taken for lost.
        throw e;
      }
      LOG.log(Level.WARNING, "timer " + timer.id() + " failed and will be tried again", e);
      step.missed(timer, rootOf(e));
      return false;
    }
  }

  private static String rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
