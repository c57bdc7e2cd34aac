package org.samverka.association;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;

/** Several fields hold something that is no acceptable value; each has its own reason. */
public final class InvalidFieldsException extends InvalidValueException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, MessageKey> faults;

  /**
   * These fields are not acceptable.
   *
   * @param faults by the field's name, in the order of the fields; at least one
   */
  public InvalidFieldsException(Map<String, MessageKey> faults) {
    super(faults.values().iterator().next());
    this.faults = new LinkedHashMap<>(faults);
  }

  /** The faults by the field's name. */
  public Map<String, MessageKey> faults() {
    return new LinkedHashMap<>(faults);
  }
}
