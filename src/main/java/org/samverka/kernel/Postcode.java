package org.samverka.kernel;

/**
 * A Swedish postcode.
 *
 * @param digits five digits, the first not 0
 */
public record Postcode(String digits) {

  /**
   * Reads what somebody typed.
   *
   * @throws InvalidValueException when it is empty or no Swedish postcode
   */
  public static Postcode parse(String text) {
    String plain = Digits.plain(text);
    if (plain.isEmpty()) {
      throw new InvalidValueException(MessageKey.of("kernel.postcode.empty"));
    }
    if (!plain.matches("[1-9]\\d{4}")) {
      throw new InvalidValueException(MessageKey.of("kernel.postcode.shape"));
    }
    return new Postcode(plain);
  }

  /** As people write it: 126 30. */
  @Override
  public String toString() {
    return digits.substring(0, 3) + " " + digits.substring(3);
  }
}
