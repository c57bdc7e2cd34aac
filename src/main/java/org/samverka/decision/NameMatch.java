package org.samverka.decision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether two names may be the same person's: the same words, whatever their order, capitals and
 * hyphens, also when one of them has more words. It flags, and a human declares.
 */
final class NameMatch {

  private NameMatch() {}

  /** Whether the name may be one of these. */
  static boolean anyOf(String name, Collection<String> others) {
    return others.stream().anyMatch(other -> same(name, other));
  }

  static boolean same(String one, String other) {
    Set<String> words = words(one);
    Set<String> otherWords = words(other);
    if (words.size() < 2 || otherWords.size() < 2) {
      return words.equals(otherWords);
    }
    return words.containsAll(otherWords) || otherWords.containsAll(words);
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[\\s\\-.,]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
