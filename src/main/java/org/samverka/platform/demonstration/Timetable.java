package org.samverka.platform.demonstration;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is going to happen and when. Things happen in the order of their moments, and of two at the
 * same moment in the order in which they were planned; what happens may plan more.
 */
final class Timetable {

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
      next.deed().run();
    }
  }

  private static boolean isBefore(@Nullable Planned planned, Instant end) {
    return planned != null && planned.at().isBefore(end);
  }
}
