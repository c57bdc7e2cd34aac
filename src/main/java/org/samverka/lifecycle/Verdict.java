package org.samverka.lifecycle;

import java.util.List;
import org.samverka.kernel.MessageKey;

/** What a guard answers: allowed, or refused with reasons in words. */
public sealed interface Verdict {

  /** It may be done. */
  record Allowed() implements Verdict {}

  /** It may not, for these reasons. */
  record Refused(List<MessageKey> reasons) implements Verdict {}

  /** It may be done. */
  static Verdict allowed() {
    return new Allowed();
  }

  /** It may not, for one reason. */
  static Verdict refused(String key, Object... arguments) {
    return new Refused(List.of(MessageKey.of(key, arguments)));
  }

  /** Allowed when there is no reason against it. */
  static Verdict of(List<MessageKey> reasonsAgainst) {
    return reasonsAgainst.isEmpty() ? new Allowed() : new Refused(List.copyOf(reasonsAgainst));
  }
}
