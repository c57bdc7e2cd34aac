package org.samverka.kernel;

import org.apache.commons.validator.routines.IBANValidator;

/**
 * An account that the city can pay to, in the association's own name.
 *
 * @param kind which system the number belongs to
 * @param number digits, for an IBAN also letters; no blanks
 */
public record Giro(Kind kind, String number) {

  /** The systems. */
  public enum Kind {
    /** 7–8 digits. */
    BANKGIRO,
    /** 2–8 digits. */
    PLUSGIRO,
    /** An account abroad. */
    IBAN
  }

  /**
   * Reads a bankgiro number: 7 or 8 digits, Luhn.
   *
   * @throws InvalidValueException with the reason
   */
  public static Giro bankgiro(String text) {
    return giro(text, Kind.BANKGIRO, "kernel.bankgiro.", "\\d{7,8}");
  }

  /**
   * Reads a plusgiro number: 2 to 8 digits, Luhn.
   *
   * @throws InvalidValueException with the reason
   */
  public static Giro plusgiro(String text) {
    return giro(text, Kind.PLUSGIRO, "kernel.plusgiro.", "\\d{2,8}");
  }

  /**
   * Reads an IBAN: length of its country, check by mod 97 (ISO 13616).
   *
   * @throws InvalidValueException with the reason
   */
  public static Giro iban(String text) {
    String plain = Digits.plain(text).replace("-", "").toUpperCase(java.util.Locale.ROOT);
    if (plain.isEmpty()) {
      throw fault("kernel.iban.empty");
    }
    if (!IBANValidator.getInstance().isValid(plain)) {
      throw fault("kernel.iban.invalid");
    }
    return new Giro(Kind.IBAN, plain);
  }

  /** As people write it: 5050-1055, 90 05 33-1, SE45 5000 …. */
  @Override
  public String toString() {
    return switch (kind) {
      case BANKGIRO ->
          number.substring(0, number.length() - 4) + "-" + number.substring(number.length() - 4);
      case PLUSGIRO -> plusgiro();
      case IBAN -> number.replaceAll("(.{4})(?=.)", "$1 ");
    };
  }

  private String plusgiro() {
    String front = number.substring(0, number.length() - 1);
    String pairs = new StringBuilder(front).reverse().toString().replaceAll("(..)(?=.)", "$1 ");
    return new StringBuilder(pairs).reverse() + "-" + number.charAt(number.length() - 1);
  }

  private static Giro giro(String text, Kind kind, String name, String shape) {
    String plain = Digits.plain(text).replace("-", "");
    if (plain.isEmpty()) {
      throw fault(name + "empty");
    }
    if (!plain.matches(shape)) {
      throw fault(name + "shape");
    }
    if (!Digits.passesLuhn(plain)) {
      throw fault(name + "checkDigit");
    }
    return new Giro(kind, plain);
  }

  private static InvalidValueException fault(String key) {
    return new InvalidValueException(MessageKey.of(key));
  }
}
