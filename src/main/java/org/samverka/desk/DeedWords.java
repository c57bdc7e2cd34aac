package org.samverka.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Texts;

/**
 * Finds the words for a deed. Each feature keeps the words of what is done in it under {@code
 * <feature>.deed.<action>}; an action's own name does not tell which feature it belongs to.
 */
public final class DeedWords {

  /** The features that something is done in, in the order in which they are asked. */
  public static final List<String> FEATURES =
      List.of(
          "application",
          "association",
          "assessment",
          "decision",
          "partnership",
          "monitoring",
          "commitment",
          "programme",
          "document",
          "notification",
          "register",
          "identity",
          "desk",
          "platform");

  private static final Map<String, Optional<String>> KEYS = new ConcurrentHashMap<>();

  private DeedWords() {}

  /** A verb phrase that follows the name of whoever did it; plain words when there are none. */
  public static MessageKey of(String action) {
    return KEYS.computeIfAbsent(action, DeedWords::find)
        .map(MessageKey::of)
        .orElseGet(() -> MessageKey.of("desk.timeline.something", action));
  }

  /** The key of the words, if a feature has them. */
  public static Optional<String> find(String action) {
    return FEATURES.stream()
        .map(feature -> feature + ".deed." + action)
        .filter(key -> Texts.find(key, Locale.forLanguageTag("sv")).isPresent())
        .findFirst();
  }
}
