package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Started;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.TimerHandler;

/**
 * Each night the register looks again at what changes by itself when a day passes: a report that
 * was due yesterday is late today, though nobody has done anything. Afterwards the sums of the day
 * become few again. A piece at a time, each in a transaction of its own.
 */
@ApplicationScoped
class RegisterNight implements TimerHandler {

  static final String KIND = "register.night";

  private static final String PIECE = "register-piece";
  private static final SubjectRef SUMS = new SubjectRef("register-sums", 0);
  private static final int AT_ONCE = 200;
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

  @Inject private RegisterService register;
  @Inject private SamverkaClock clock;

  void started(@Observes Started started) {
    register.watch(Actor.SYSTEM, nextNight(), new SubjectRef(PIECE, 0));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    if (subject.equals(SUMS)) {
      if (register.fold(Actor.SYSTEM)) {
        register.watch(Actor.SYSTEM, clock.now(), SUMS);
      }
      return;
    }
    long last = register.lookAgain(Actor.SYSTEM, subject.id(), AT_ONCE);
    if (last == 0) {
      register.watch(Actor.SYSTEM, clock.now(), SUMS);
    }
    register.watch(
        Actor.SYSTEM, last == 0 ? nextNight() : clock.now(), new SubjectRef(PIECE, last));
  }

  private Instant nextNight() {
    return clock
        .today()
        .plusDays(1)
        .atTime(AFTER_MIDNIGHT)
        .atZone(SamverkaClock.STOCKHOLM)
        .toInstant();
  }
}
