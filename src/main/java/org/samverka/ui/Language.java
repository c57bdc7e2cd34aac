package org.samverka.ui;

import java.util.Locale;
import java.util.Optional;

/** The languages in which every page can be read. The first is the default. */
public enum Language {
  /** Swedish. */
  SWEDISH(Locale.forLanguageTag("sv")),
  /** English. */
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose bundles are read. */
  public Locale locale() {
    return locale;
  }

  /** The tag that stands in {@code lang} attributes and in the cookie. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** The language with this tag. */
  public static Optional<Language> of(String tag) {
    for (Language language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
