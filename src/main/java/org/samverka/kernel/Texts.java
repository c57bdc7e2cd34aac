package org.samverka.kernel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds and fills the texts of the features' bundles. What stands before the first dot of a key
 * names the feature: {@code association.name} is looked up in {@code
 * org.samverka.association.messages}.
 */
public final class Texts {

  private static final Logger LOG = System.getLogger(Texts.class.getName());
  private static final Pattern FEATURE = Pattern.compile("[a-z]+");
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Map<String, Optional<ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();
  private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

  private Texts() {}

  /** The text of this key, or the key itself, so that a gap is seen but breaks no page. */
  public static String of(String key, Locale locale) {
    return find(key, locale)
        .orElseGet(
            () -> {
              if (MISSED.add(locale + " " + key)) {
                LOG.log(Level.WARNING, "No text for {0} in {1}", key, locale);
              }
              return key;
            });
  }

  /** The text of this key with its places filled; as it stands when there is nothing to fill. */
  public static String of(String key, List<?> arguments, Locale locale) {
    String text = of(key, locale);
    if (arguments.isEmpty()) {
      return text;
    }
    Object[] shown = arguments.stream().map(argument -> argument(argument, locale)).toArray();
    return new MessageFormat(text, locale).format(shown);
  }

  /** The text that this message stands for. */
  public static String of(MessageKey message, Locale locale) {
    return of(message.key(), message.arguments(), locale);
  }

  /** The word for a constant: {@code application.CaseStage.RECEIVED}. */
  public static String name(Enum<?> constant, Locale locale) {
    return of(keyOf(constant), locale);
  }

  /** The key of the word for a constant. */
  public static String keyOf(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    String below = type.getPackageName().replaceFirst("^org\\.samverka\\.", "");
    int dot = below.indexOf('.');
    String feature = dot < 0 ? below : below.substring(0, dot);
    return feature + "." + type.getSimpleName() + "." + constant.name();
  }

  /** The text of this key, if the feature has it in this language. */
  public static Optional<String> find(String key, Locale locale) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String feature = key.substring(0, dot);
    return BUNDLES
        .computeIfAbsent(feature + " " + locale, any -> bundle(feature, locale))
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key));
  }

  private static Optional<ResourceBundle> bundle(String feature, Locale locale) {
    if (!FEATURE.matcher(feature).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ResourceBundle.getBundle(
              "org.samverka." + feature + ".messages",
              locale,
              Texts.class.getClassLoader(),
              EXACT));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static Object argument(@Nullable Object argument, Locale locale) {
    if (argument == null) {
      return "";
    }
    if (argument instanceof MessageKey message) {
      return of(message, locale);
    }
    if (argument instanceof Wording words) {
      return words.in(locale);
    }
    if (argument instanceof Enum<?> constant) {
      return name(constant, locale);
    }
    if (argument instanceof LocalDate day) {
      return Written.date(day, locale);
    }
    if (argument instanceof Instant moment) {
      return Written.moment(moment, locale);
    }
    return argument;
  }
}
