package org.samverka.partnership;

import java.util.EnumSet;
import java.util.Set;

/** Where a partnership stands. */
public enum PartnershipStage {
  /** The officer writes the agreement. */
  DRAFT_AGREEMENT,
  /** The agreement waits for the association and the city to sign, and for the decision. */
  FOR_SIGNATURE,
  /** It runs. */
  ACTIVE,
  /** It runs, and the agreement is being corrected. */
  UNDER_CORRECTION,
  /** Stopped for the time being, by a decision. */
  SUSPENDED,
  /** Ended for a breach (hävning), by a decision. */
  TERMINATED,
  /** One of the parties has given notice; it runs until the notice is over. */
  NOTICE_GIVEN,
  /** Its period is over; what is left is to follow it up. */
  EXPIRED,
  /** Over and followed up. */
  ENDED;

  /** The stages in which the association is a partner of the city. */
  public static Set<PartnershipStage> running() {
    return EnumSet.of(ACTIVE, UNDER_CORRECTION, NOTICE_GIVEN);
  }

  /** Whether the association is a partner of the city at this stage. */
  public boolean isRunning() {
    return running().contains(this);
  }
}
