package org.samverka.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How paragraphs of minutes are written. */
final class Paragraphs {

  private static final String NO_BREAK = "\u00a0";

  private Paragraphs() {}

  /** One: § 12. */
  static String mark(int paragraph) {
    return "§" + NO_BREAK + paragraph;
  }

  /** Several, in order, runs drawn together: §§ 12–15, 17. */
  static String marks(List<Integer> paragraphs) {
    List<String> runs = new ArrayList<>();
    List<Integer> sorted = paragraphs.stream().distinct().sorted().toList();
    int at = 0;
    while (at < sorted.size()) {
      int end = at;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      runs.add(end == at ? sorted.get(at).toString() : sorted.get(at) + "–" + sorted.get(end));
      at = end + 1;
    }
    String sign = sorted.size() > 1 ? "§§" : "§";
    return runs.isEmpty()
        ? ""
        : runs.stream().collect(Collectors.joining(", ", sign + NO_BREAK, ""));
  }
}
