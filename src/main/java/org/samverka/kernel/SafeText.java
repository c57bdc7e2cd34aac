package org.samverka.kernel;

import java.text.Normalizer;

/**
 * Text as people write it, made safe to keep: one Unicode form (NFC), no control characters, no
 * half characters, not longer than its place. Emoji and text from right to left are welcome; the
 * invisible marks that turn the direction of what follows are not, since they can make a sentence
 * read as its opposite.
 */
public final class SafeText {

  private SafeText() {}

  /**
   * Text on one line.
   *
   * @param most the greatest number of characters (code points)
   * @throws InvalidValueException when it is empty, too long or holds what may not be kept
   */
  public static String singleLine(String text, int most) {
    return required(checked(text, most, false));
  }

  /**
   * Text on several lines; line ends become a single newline.
   *
   * @param most the greatest number of characters (code points)
   * @throws InvalidValueException when it is empty, too long or holds what may not be kept
   */
  public static String multiLine(String text, int most) {
    return required(checked(text, most, true));
  }

  /** As {@link #multiLine}, but may be empty. */
  public static String optional(String text, int most) {
    return checked(text, most, true);
  }

  private static String required(String text) {
    if (text.isEmpty()) {
      throw new InvalidValueException(MessageKey.of("kernel.text.empty"));
    }
    return text;
  }

  private static String checked(String text, int most, boolean lines) {
    String unified = text.replace("\r\n", "\n").replace('\r', '\n');
    boolean forbidden =
        unified.codePoints().anyMatch(c -> isForbidden(c) && !(lines && (c == '\n' || c == '\t')));
    if (forbidden) {
      throw new InvalidValueException(MessageKey.of("kernel.text.forbidden"));
    }
    String clean = Normalizer.normalize(unified, Normalizer.Form.NFC).strip();
    int length = clean.codePointCount(0, clean.length());
    if (length > most) {
      throw new InvalidValueException(MessageKey.of("kernel.text.long", most, length));
    }
    return clean;
  }

  private static boolean isForbidden(int c) {
    return Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
