package org.samverka.platform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.ClockMoved;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.kernel.SubjectRef;

/** Lets an administrator of a demonstration move the city's clock forward; it stays moved. */
@Service
class DemonstrationClock {

  private static final SubjectRef CLOCK = new SubjectRef("clock", 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int MOST_YEARS = 10;
  private static final String STORED = "demonstration.clock.ahead";

  @Inject private SamverkaClock clock;
  @Inject private Settings settings;
  @Inject private StoredValueRepository stored;
  @Inject private AuditLog audit;
  @Inject private Event<ClockMoved> moved;

  /** Lets the clock go on from where it was when the portal stopped. */
  void restore() {
    if (settings.flag(Setting.DEMONSTRATION)) {
      stored.find(STORED).map(Duration::parse).ifPresent(clock::live);
    }
  }

  /** Whether there is a clock that can be moved. */
  boolean exists() {
    return settings.flag(Setting.DEMONSTRATION);
  }

  /**
   * Moves the clock forward to the morning of a day.
   *
   * @throws InvalidValueException when that is not ahead, or absurdly far ahead
   * @throws RefusedException unless it is a demonstration and the actor administers it
   */
  void moveTo(Actor actor, @Nullable LocalDate day) {
    LocalDate today = clock.today();
    if (day == null || !day.isAfter(today)) {
      throw new InvalidValueException(MessageKey.of("platform.clock.back", today));
    }
    if (day.isAfter(today.plusYears(MOST_YEARS))) {
      throw new InvalidValueException(MessageKey.of("platform.clock.far"));
    }
    moveBy(
        actor,
        Duration.between(
            clock.now(), day.atTime(MORNING).atZone(SamverkaClock.STOCKHOLM).toInstant()));
  }

  /**
   * Moves the clock forward.
   *
   * @throws RefusedException unless it is a demonstration and the actor administers it
   */
  void moveBy(Actor actor, Duration step) {
    actor.require("clock.move", CLOCK, Role.ADMINISTRATOR);
    if (!settings.flag(Setting.DEMONSTRATION) || step.isNegative()) {
      throw RefusedException.rule(
          actor, "clock.move", CLOCK, MessageKey.of("platform.clock.refused"));
    }
    Duration ahead = clock.ahead().plus(step);
    stored.put(STORED, ahead.toString());
    audit.record(
        Deed.of(actor, "clock.move", CLOCK, Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("by", step.toString()));
    clock.live(ahead);
    moved.fire(new ClockMoved(clock.now()));
  }
}
