package org.samverka.kernel;

import java.util.Locale;

/**
 * Words that are kept in both languages, such as a programme's title: as an argument of a text they
 * are told in the reader's.
 */
public record Wording(String swedish, String english) {

  /** The words in a language. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : swedish;
  }
}
