package org.samverka.kernel;

import java.util.List;
import java.util.Locale;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * An e-mail address.
 *
 * @param folded in lower case, as it is stored and compared
 */
public record EmailAddress(String folded) {

  private static final int LONGEST = 254;

  /** The domains there are, and the one that is kept free for examples (RFC 2606). */
  private static final DomainValidator DOMAINS =
      DomainValidator.getInstance(
          false,
          List.of(
              new DomainValidator.Item(
                  DomainValidator.ArrayType.GENERIC_PLUS, new String[] {"example"})));

  private static final EmailValidator ADDRESSES = new EmailValidator(false, false, DOMAINS);

  /**
   * Reads what somebody typed.
   *
   * @throws InvalidValueException when it is empty, too long or no address
   */
  public static EmailAddress parse(String text) {
    String clean = text.strip();
    if (clean.isEmpty()) {
      throw new InvalidValueException(MessageKey.of("kernel.email.empty"));
    }
    if (clean.length() > LONGEST || !ADDRESSES.isValid(clean)) {
      throw new InvalidValueException(MessageKey.of("kernel.email.shape"));
    }
    return new EmailAddress(clean.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return folded;
  }
}
