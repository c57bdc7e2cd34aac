package org.samverka.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/** Whether this is a demonstration, and which day it is there; for the ribbon on every page. */
@ApplicationScoped
@Named("demonstration")
public class Demonstration {

  @Inject private Settings settings;
  @Inject private SamverkaClock clock;

  /** Whether everything here is made up. */
  public boolean isRunning() {
    return settings.flag(Setting.DEMONSTRATION);
  }

  /** The demonstration's own day. */
  public LocalDate getToday() {
    return clock.today();
  }
}
