package org.samverka.association;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;

/** Reads the kinds of value that only a profile has. */
final class Typed {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,38}");
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*");
  private static final int MOST_MEMBERS = 10_000_000;
  private static final int HIGHEST_FEE = 1_000_000;

  private Typed() {}

  static String whole(String text, int least, int most) {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (!plain.matches("[0-9]{1,9}")) {
      throw fault("association.fault.whole");
    }
    int value = Integer.parseInt(plain);
    if (value < least || value > most) {
      throw fault("association.fault.range", Integer.toString(least), Integer.toString(most));
    }
    return Integer.toString(value);
  }

  static String count(String text) {
    return whole(text, 0, MOST_MEMBERS);
  }

  static String fee(String text) {
    long kronor = Money.parseOrZero(text).kronor();
    if (kronor > HIGHEST_FEE) {
      throw fault("association.fault.range", "0", Integer.toString(HIGHEST_FEE));
    }
    return Long.toString(kronor);
  }

  static String phone(String text) {
    String clean = SafeText.singleLine(text, 40).replace('\u2013', '-').replace('\u2011', '-');
    if (!PHONE.matcher(clean).matches() || clean.chars().filter(Character::isDigit).count() < 5) {
      throw fault("association.fault.phone");
    }
    return clean;
  }

  /** An address on the web; anything but http and https is refused, since it becomes a link. */
  static String website(String text) {
    String clean = SafeText.singleLine(text, 290);
    if (!WEB.matcher(clean).matches()) {
      if (OTHER_SCHEME.matcher(clean).matches()) {
        throw fault("association.fault.website");
      }
      clean = "https://" + clean;
    }
    try {
      URI address = new URI(clean);
      String host = address.getHost();
      if (host == null || !host.contains(".") || address.getUserInfo() != null) {
        throw fault("association.fault.website");
      }
      return address.getScheme().toLowerCase(Locale.ROOT)
          + clean.substring(address.getScheme().length());
    } catch (URISyntaxException e) {
      throw fault("association.fault.website");
    }
  }

  private static InvalidValueException fault(String key, Object... arguments) {
    return new InvalidValueException(MessageKey.of(key, arguments));
  }
}
