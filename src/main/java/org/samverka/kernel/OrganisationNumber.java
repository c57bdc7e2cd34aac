package org.samverka.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish organisation number: ten digits, the third at least 2, the last a check digit by Luhn
 * (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.).
 *
 * @param digits the ten digits
 */
public record OrganisationNumber(String digits) {

  private static final Pattern PERSONAL = Pattern.compile("(18|19|20)\\d{6}-?\\d{4}");
  private static final Pattern SHAPE = Pattern.compile("(?:16)?(\\d{6})-?(\\d{4})");
  private static final char LIMITED_COMPANY = '5';

  /**
   * Reads what somebody typed. Blanks, dashes and digits of other scripts are made plain first, and
   * a personal identity number is told apart before anything else, so that nobody is asked to
   * correct what must not be there at all.
   *
   * @throws InvalidValueException with a reason of its own for each fault
   */
  public static OrganisationNumber parse(String text) {
    String plain = Digits.plain(text);
    if (plain.isEmpty()) {
      throw fault("empty");
    }
    if (PERSONAL.matcher(plain).matches()) {
      throw fault("personalIdentityNumber");
    }
    Matcher shape = SHAPE.matcher(plain);
    if (!shape.matches()) {
      throw fault("shape");
    }
    String digits = shape.group(1) + shape.group(2);
    if (digits.charAt(2) < '2') {
      throw fault("thirdDigit");
    }
    if (!Digits.passesLuhn(digits)) {
      throw fault("checkDigit");
    }
    return new OrganisationNumber(digits);
  }

  /** The number that begins with these nine digits; the rule makes the last one. */
  public static OrganisationNumber completed(String nineDigits) {
    return parse(nineDigits + Digits.luhn(nineDigits));
  }

  /**
   * Goes on only if some legal form that may apply has such numbers, so that a company is told so
   * before it fills in anything else.
   *
   * @throws InvalidValueException when it belongs to a company, or to no form that may apply
   */
  public OrganisationNumber requireAnyForm() {
    if (digits.charAt(0) == LIMITED_COMPANY) {
      throw fault("limitedCompany");
    }
    for (LegalForm form : LegalForm.values()) {
      if (digits.charAt(0) == form.firstDigit()) {
        return this;
      }
    }
    throw fault("noForm");
  }

  /**
   * Goes on only if the number can belong to the legal form.
   *
   * @throws InvalidValueException when it belongs to a company, or to another form
   */
  public OrganisationNumber requireForm(LegalForm form) {
    if (digits.charAt(0) == LIMITED_COMPANY) {
      throw fault("limitedCompany");
    }
    if (digits.charAt(0) != form.firstDigit()) {
      throw fault("otherForm");
    }
    return this;
  }

  /** As people write it: NNNNNN-NNNN. */
  @Override
  public String toString() {
    return digits.substring(0, 6) + "-" + digits.substring(6);
  }

  private static InvalidValueException fault(String name) {
    return new InvalidValueException(MessageKey.of("kernel.organisationNumber." + name));
  }
}
