package org.samverka.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;

/** Stops the start when the settings make no sense together, or would open what must be shut. */
@ApplicationScoped
class SafeStart {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  private static final Set<Setting> FLAGS =
      Set.of(
          Setting.DEMONSTRATION, Setting.MAIL_STARTTLS, Setting.PLAIN_HTTP, Setting.COOKIE_SECURE);

  private static final Set<Setting> NUMBERS =
      Set.of(
          Setting.DEMONSTRATION_SEED,
          Setting.MAIL_PORT,
          Setting.TIMER_SECONDS,
          Setting.UPLOAD_LIMIT);

  @Inject private Settings settings;

  /**
   * Looks at the settings.
   *
   * @throws IllegalStateException naming the setting that is wrong
   */
  void check() {
    FLAGS.forEach(settings::flag);
    NUMBERS.forEach(settings::number);
    boolean tried =
        settings.flag(Setting.DEMONSTRATION) && LOOPBACK.contains(settings.text(Setting.HTTP_HOST));
    if (!settings.flag(Setting.COOKIE_SECURE) && !tried) {
      throw new IllegalStateException(
          Setting.COOKIE_SECURE.key()
              + " may be false only in a demonstration that listens on this machine alone");
    }
  }
}
