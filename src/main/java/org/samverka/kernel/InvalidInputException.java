package org.samverka.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Several values of one form are not acceptable, each with its reason. */
public final class InvalidInputException extends InvalidValueException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, MessageKey> faults;

  InvalidInputException(Map<String, MessageKey> faults) {
    super(faults.values().iterator().next());
    this.faults = new LinkedHashMap<>(faults);
  }

  /** What is wrong, by the name of the value, in the order in which it was found. */
  public Map<String, MessageKey> faults() {
    return Collections.unmodifiableMap(faults);
  }
}
