package org.samverka.platform.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Tells, in a handful of lines, how far the city has lived. */
final class Progress {

  private static final int STEPS = 10;

  private final Instant start;
  private final Duration whole;
  private final Consumer<String> tell;
  private int told;

  Progress(Instant start, Instant end, Consumer<String> tell) {
    this.start = start;
    this.whole = Duration.between(start, end);
    this.tell = tell;
  }

  /** The city lives on at this moment. */
  void reach(Instant moment) {
    long step = Duration.between(start, moment).toMinutes() * STEPS / whole.toMinutes();
    if (step > told) {
      told = (int) step;
      tell.accept(told * (100 / STEPS) + " %");
    }
  }
}
