package org.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody has guessed wrong, per address guessed at and per address guessed from. From
 * the fifth miss the wait doubles, up to a quarter of an hour; it never locks an account for good,
 * since that would let anybody lock anybody out.
 */
@Entity
@Table(name = "guessing_brake")
class GuessingBrake {

  private static final Duration MEMORY = Duration.ofHours(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  @Id
  @Column(name = "target")
  private String target;

  @Column(name = "misses", nullable = false)
  private int misses;

  @Column(name = "last_miss_at", nullable = false)
  private Instant lastMissAt;

  @Column(name = "blocked_until", nullable = false)
  private Instant blockedUntil;

  protected GuessingBrake() {}

  GuessingBrake(String target, Instant now) {
    this.target = target;
    this.lastMissAt = now;
    this.blockedUntil = now;
  }

  boolean blocksAt(Instant now) {
    return now.isBefore(blockedUntil);
  }

  void miss(Instant now, int freeMisses) {
    if (lastMissAt.plus(MEMORY).isBefore(now)) {
      misses = 0;
    }
    misses++;
    lastMissAt = now;
    if (misses >= freeMisses) {
      Duration wait = Duration.ofSeconds(1L << Math.min(misses - freeMisses, 12));
      blockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
  }
}
