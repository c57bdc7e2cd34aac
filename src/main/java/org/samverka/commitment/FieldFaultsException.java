package org.samverka.commitment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;

/**
 * Several fields hold what is not acceptable; each with its own reason, so that all show at once.
 */
public final class FieldFaultsException extends InvalidValueException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, MessageKey> faults;

  /**
   * Not acceptable, for these reasons.
   *
   * @param faults at least one, by the name of the field, in the order of the page
   */
  public FieldFaultsException(Map<String, MessageKey> faults) {
    super(faults.values().iterator().next());
    this.faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
  }

  /** The reasons, by the name of the field. */
  public Map<String, MessageKey> faults() {
    return faults;
  }
}
