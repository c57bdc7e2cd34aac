package org.samverka.kernel;

import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** How numbers that people type are made plain before they are judged. */
final class Digits {

  private Digits() {}

  /**
   * Removes blanks and invisible marks, turns every kind of dash into a hyphen and every kind of
   * digit (also full-width ones) into 0–9. What else was typed stays, and is judged later.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
              } else if (isDash(c)) {
                plain.append('-');
              } else if (!isBlank(c)) {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }

  private static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
  }

  private static boolean isBlank(int c) {
    return Character.isSpaceChar(c)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || Character.getType(c) == Character.FORMAT;
  }

  /** The digit that makes the number pass when it is put last. */
  static String luhn(String digits) {
    try {
      return LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(digits);
    } catch (CheckDigitException e) {
      throw new IllegalArgumentException("no digits: " + digits, e);
    }
  }

  static boolean passesLuhn(String digits) {
    return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
  }
}
