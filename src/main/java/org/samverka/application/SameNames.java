package org.samverka.application;

import java.util.ArrayList;
import java.util.List;
import org.samverka.kernel.Search;

/** Finds names that are like another: the whole name, or the family name. It flags, no more. */
final class SameNames {

  private SameNames() {}

  /** Those of {@code names} that are {@code name}, or share its last part. */
  static List<String> among(List<String> names, String name) {
    List<String> alike = new ArrayList<>();
    String family = last(name);
    for (String other : names) {
      if (Search.fold(other).equals(Search.fold(name)) || last(other).equals(family)) {
        alike.add(other);
      }
    }
    return alike;
  }

  private static String last(String name) {
    String folded = Search.fold(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
