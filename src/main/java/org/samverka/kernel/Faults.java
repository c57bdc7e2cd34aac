package org.samverka.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads the values of a form one by one and gathers what is wrong, so that somebody is told
 * everything at once and not one fault per try.
 *
 * <pre>{@code
 * Faults faults = new Faults();
 * EmailAddress email = faults.read("email", NOBODY, () -> EmailAddress.parse(typed));
 * faults.stop();
 * }</pre>
 */
public final class Faults {

  private final Map<String, MessageKey> found = new LinkedHashMap<>();

  /**
   * Reads one value; a fault is remembered under the value's name.
   *
   * @param otherwise what stands in for a faulty value until {@link #stop} ends the reading
   */
  public <T> T read(String name, T otherwise, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (InvalidInputException e) {
      found.putAll(e.faults());
      return otherwise;
    } catch (InvalidValueException e) {
      found.put(name, e.messageKey());
      return otherwise;
    }
  }

  /** Reads a line that may be empty; empty when it is not acceptable. */
  public String line(String name, String text, int most) {
    return text.isBlank() ? "" : read(name, "", () -> SafeText.singleLine(text, most));
  }

  /** Reads a text of several lines that may be empty; empty when it is not acceptable. */
  public String text(String name, String text, int most) {
    return read(name, "", () -> SafeText.optional(text, most));
  }

  /** Remembers a fault that is not one of reading; the first of a name stands. */
  public void add(String name, MessageKey fault) {
    found.putIfAbsent(name, fault);
  }

  /** Remembers a fault unless {@code holds}. */
  public void that(boolean holds, String name, String key, Object... arguments) {
    if (!holds) {
      add(name, MessageKey.of(key, arguments));
    }
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidInputException when anything was wrong
   */
  public void stop() {
    if (!found.isEmpty()) {
      throw new InvalidInputException(found);
    }
  }
}
