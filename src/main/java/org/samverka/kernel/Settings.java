package org.samverka.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the {@link Setting}s. */
@ApplicationScoped
public class Settings {

  private final Config config = ConfigProvider.getConfig();

  /** The value as text; empty when it is not given and has no default. */
  public String text(Setting setting) {
    return config
        .getOptionalValue(setting.key(), String.class)
        .map(String::strip)
        .orElse(setting.defaultValue());
  }

  /** Whether a value that is not blank is given. */
  public boolean given(Setting setting) {
    return !text(setting).isBlank();
  }

  /**
   * The value as a whole number.
   *
   * @throws IllegalStateException naming the setting, when it is none
   */
  public long number(Setting setting) {
    try {
      return Long.parseLong(text(setting));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(setting.key() + " must be a whole number", e);
    }
  }

  /**
   * The value as yes or no.
   *
   * @throws IllegalStateException naming the setting, when it is neither true nor false
   */
  public boolean flag(Setting setting) {
    return switch (text(setting).toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalStateException(setting.key() + " must be true or false");
    };
  }
}
