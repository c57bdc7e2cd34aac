package org.samverka.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How text is made findable: folded to lower case in one Unicode form, so that both databases
 * compare alike. Swedish letters stay letters of their own: å is not a.
 */
public final class Search {

  private Search() {}

  /** The form that is stored beside a name and searched in. */
  public static String fold(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Folded, with the wildcards of LIKE made ordinary by the escape character {@code !}. */
  public static String escaped(String text) {
    return fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
