package org.samverka.association;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;

/** Gathers what is wrong with a form, so that a person is told everything at once. */
final class Faults {

  private final Map<String, MessageKey> byField = new LinkedHashMap<>();

  /** The value, or null when it is not acceptable; the field then has its fault. */
  <T> @Nullable T read(String field, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidValueException e) {
      byField.putIfAbsent(field, e.messageKey());
      return null;
    }
  }

  void at(String field, String key, Object... arguments) {
    byField.putIfAbsent(field, MessageKey.of(key, arguments));
  }

  /** Goes on only if nothing is wrong. */
  void stop() {
    if (!byField.isEmpty()) {
      throw new InvalidFieldsException(byField);
    }
  }
}
