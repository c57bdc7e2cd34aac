package org.samverka.register;

import java.text.Normalizer;
import org.samverka.kernel.Search;

/**
 * The order of names in a Swedish list, as a key that compares right letter by letter in any
 * database: å, ä and ö after z, other accents left out, and signs before letters.
 */
final class NameOrder {

  private static final int LONGEST = 400;

  private NameOrder() {}

  static String key(String name) {
    String folded =
        Search.fold(name)
            .replace('å', '{')
            .replace('ä', '|')
            .replace('æ', '|')
            .replace('ö', '}')
            .replace('ø', '}');
    String plain = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }
}
