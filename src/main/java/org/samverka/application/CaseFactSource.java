package org.samverka.application;

import java.util.List;
import org.samverka.identity.Actor;

/** Tells what a feature downstream knows of a case. A CDI bean of that feature. */
public interface CaseFactSource {

  /**
   * What this person may know of the case. The caller has checked that they may see the case; the
   * source leaves out what is not theirs.
   */
  List<CaseFact> factsOf(Actor actor, long caseId);
}
