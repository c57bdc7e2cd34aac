package org.samverka.kernel;

import java.util.List;

/** What every exception that says "that may not be" can tell: why, in words for the person. */
public interface Refusal {

  /** Why not, at least one. */
  List<MessageKey> reasons();

  /** Whether it was the person and not a rule: the answer is then the page "not yours". */
  boolean isAboutRights();
}
