package org.samverka.commitment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;

/** Reads the fields of a form one by one and collects what is wrong, so that all of it is told. */
public final class FieldCheck {

  private final Map<String, MessageKey> faults = new LinkedHashMap<>();

  /** A line that may be empty; empty when it is not acceptable. */
  public String line(String field, String text, int most) {
    if (text.isBlank()) {
      return "";
    }
    try {
      return SafeText.singleLine(text, most);
    } catch (InvalidValueException e) {
      wrong(field, e.messageKey());
      return "";
    }
  }

  /** A text of several lines that may be empty; empty when it is not acceptable. */
  public String text(String field, String text, int most) {
    try {
      return SafeText.optional(text, most);
    } catch (InvalidValueException e) {
      wrong(field, e.messageKey());
      return "";
    }
  }

  /** Notes a fault; the first of a field stands. */
  public void wrong(String field, MessageKey fault) {
    faults.putIfAbsent(field, fault);
  }

  /** Notes a fault unless {@code holds}. */
  public void that(boolean holds, String field, String key, Object... arguments) {
    if (!holds) {
      wrong(field, MessageKey.of(key, arguments));
    }
  }

  /**
   * Goes on only if nothing is wrong.
   *
   * @throws FieldFaultsException otherwise
   */
  public void done() {
    if (!faults.isEmpty()) {
      throw new FieldFaultsException(faults);
    }
  }
}
