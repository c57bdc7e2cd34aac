package org.samverka.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.Messages;

/** When something was last saved, and by whom, as the pages say it. */
@ApplicationScoped
public class SavedWords {

  @Inject private Messages messages;

  /** When and by whom it was last saved; empty for never. */
  String when(@Nullable Instant at, String by) {
    return at == null ? "" : messages.of("application.task.saved", by, at);
  }

  /** That it has just been saved, as the page says after saving by itself; empty for never. */
  String now(@Nullable Instant at) {
    return at == null ? "" : atMinute("application.autosave.saved", at, "");
  }

  /** That somebody else has just saved here and may well be writing on. */
  String other(Instant at, String by) {
    return atMinute("application.autosave.other", at, by);
  }

  private String atMinute(String key, Instant at, String name) {
    LocalTime time = LocalTime.ofInstant(at, SamverkaClock.STOCKHOLM);
    return messages.of(key, twoDigits(time.getHour()), twoDigits(time.getMinute()), name);
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
