package org.samverka.register.web;

import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Texts;
import org.samverka.monitoring.MonitoringKind;
import org.samverka.register.PartnerRow;

/** Words for how a partner was last checked. */
final class Checks {

  private Checks() {}

  /** How: a kind of monitoring, or the assessment of the application. */
  static MessageKey word(PartnerRow row) {
    MonitoringKind kind = row.checkedBy();
    return MessageKey.of(kind == null ? "register.checked.assessment" : Texts.keyOf(kind));
  }
}
