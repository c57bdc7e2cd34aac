package org.samverka.platform.demonstration;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.RefusedException;

/**
 * What is going to happen and when. Things happen in the order of their moments, and of two at the
 * same moment in the order in which they were planned; what happens may plan more.
 */
final class Timetable {

  private static final Logger LOG = Logger.getLogger(Timetable.class.getName());

  private record Planned(Instant at, long order, Runnable deed) {}

  private final PriorityQueue<Planned> planned =
      new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::order));
  private long order;
  private Instant now = Instant.EPOCH;

  /** The moment of what is happening. */
  Instant now() {
    return now;
  }

  /** Plans something. */
  void at(Instant moment, Runnable deed) {
    planned.add(new Planned(moment, order++, deed));
  }

  /**
   * Lets everything happen that is planned before the end; what lies later never does.
   *
   * @param comes told of each moment before what is planned for it happens
   */
  void runUntil(Instant end, Consumer<Instant> comes) {
    for (Planned next = planned.poll(); isBefore(next, end); next = planned.poll()) {
      now = next.at();
      comes.accept(now);
      attempt(next.deed());
    }
  }

  /** What the services refuse on such a day, such as the first of a year, does not happen. */
  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (RefusedException e) {
      LOG.log(Level.WARNING, "refused in the city on " + now + ": " + e.reasons(), e);
    }
  }

  private static boolean isBefore(@Nullable Planned planned, Instant end) {
    return planned != null && planned.at().isBefore(end);
  }
}
