package org.samverka.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the portal. Everything asks it for the time, so that a test and the
 * demonstration can live on another day.
 *
 * <p>Instants are cut to whole microseconds, the finest both databases keep, so that a time reads
 * back equal to what was written.
 */
@ApplicationScoped
public class SamverkaClock {

  /** The zone in which days begin, deadlines end and registry numbers get their year. */
  public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private volatile Duration ahead = Duration.ZERO;

  /** The present moment, as the portal sees it. */
  public Instant now() {
    return Clock.systemUTC().instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in Stockholm. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), STOCKHOLM);
  }

  /** How far ahead of the real time the portal lives; zero outside tests and demonstrations. */
  public Duration ahead() {
    return ahead;
  }

  /**
   * Moves the portal to live {@code ahead} of the real time. Only forward: events that have been
   * recorded must not come to lie in the future.
   *
   * @throws IllegalArgumentException when it would move back
   */
  public void live(Duration ahead) {
    if (ahead.compareTo(this.ahead) < 0) {
      throw new IllegalArgumentException("the clock moves forward only");
    }
    this.ahead = ahead;
  }

  /**
   * Lets a portal in which nothing has happened yet begin in the past, so that a demonstration's
   * history can be lived through in order, by {@link #live}.
   *
   * @throws IllegalStateException when the clock has been moved before
   * @throws IllegalArgumentException when the start is not in the past
   */
  public void beginAt(Instant start) {
    if (!ahead.isZero()) {
      throw new IllegalStateException("the clock has been moved already");
    }
    Duration back = Duration.between(now(), start);
    if (!back.isNegative()) {
      throw new IllegalArgumentException("a beginning lies in the past");
    }
    ahead = back;
  }

  /**
   * Lives on at a later moment; what has passed already stays as it is.
   *
   * @return whether the clock was moved
   */
  public boolean liveAt(Instant moment) {
    Duration forward = Duration.between(now(), moment);
    if (forward.isNegative() || forward.isZero()) {
      return false;
    }
    ahead = ahead.plus(forward);
    return true;
  }
}
