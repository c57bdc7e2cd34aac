package org.samverka.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Errors;
import org.samverka.ui.Notices;

/** Where an administrator moves the clock of a demonstration. There is no such page elsewhere. */
@Named("clockPage")
@RequestScoped
public class ClockPage {

  @Inject private DemonstrationClock demonstration;
  @Inject private SamverkaClock clock;
  @Inject private CurrentActor current;
  @Inject private Errors errors;
  @Inject private Notices notices;

  private @Nullable LocalDate day;

  /**
   * Goes on only in a demonstration.
   *
   * @throws NotFoundException elsewhere
   */
  public void load() {
    if (!demonstration.exists()) {
      throw new NotFoundException("the clock of a demonstration");
    }
  }

  /** Moves the clock. */
  public @Nullable String move() {
    if (!errors.attempt("day", () -> demonstration.moveTo(current.actor(), day))) {
      return null;
    }
    notices.done(MessageKey.of("platform.clock.moved", clock.today()));
    return "/desk/clock?faces-redirect=true";
  }

  /** What the clock shows. */
  public Instant getNow() {
    return clock.now();
  }

  /** The day to move to. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Sets it. */
  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
