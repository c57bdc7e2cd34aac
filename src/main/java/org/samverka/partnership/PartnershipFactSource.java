package org.samverka.partnership;

import java.util.List;
import org.samverka.application.CaseFact;
import org.samverka.identity.Actor;

/**
 * Tells what a feature downstream knows of a partnership: reports, checks, deviations. A CDI bean
 * of that feature.
 */
public interface PartnershipFactSource {

  /**
   * What this person may know of the partnership. The caller has checked that they may see it; the
   * source leaves out what is not theirs.
   */
  List<CaseFact> factsOfPartnership(Actor actor, long partnershipId);
}
