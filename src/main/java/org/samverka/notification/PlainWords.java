package org.samverka.notification;

import java.util.function.IntPredicate;

/**
 * Makes written-out texts fit their place. What people typed was checked when they typed it; this
 * is the last gate before a header of a mail, where a line break would begin another header.
 */
final class PlainWords {

  private static final String MORE = "…";

  private PlainWords() {}

  /** One line: every control character is a space, and it is no longer than {@code most}. */
  static String line(String text, int most) {
    return cut(cleaned(text, c -> false).strip(), most);
  }

  /** Several lines, with no other control character than the line break. */
  static String paragraphs(String text, int most) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    return cut(cleaned(unified, c -> c == '\n').strip(), most);
  }

  private static String cleaned(String text, IntPredicate kept) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(isControl(c) && !kept.test(c) ? ' ' : c));
    return clean.toString();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  private static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + MORE;
  }
}
