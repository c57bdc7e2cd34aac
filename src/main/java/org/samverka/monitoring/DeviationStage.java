package org.samverka.monitoring;

import java.util.EnumSet;
import java.util.Set;

/** Where a deviation stands. */
public enum DeviationStage {
  /** Somebody has told of it. */
  REPORTED,
  /** The officer has read it and found out whom it is about. */
  TRIAGE,
  /** It is looked into. */
  INVESTIGATION,
  /** The association may comment. */
  NOTICE,
  /** There was nothing in it. */
  UNFOUNDED,
  /** It is pointed out to the association. */
  REMARK,
  /** The association puts it right by a plan. */
  CORRECTIVE_PLAN,
  /** The plan has been carried out and checked. */
  FOLLOWED_UP,
  /** The partnership is suspended for it. */
  SUSPENSION,
  /** The partnership is terminated for it. */
  TERMINATION,
  /** Done. */
  CLOSED;

  /** The stages at which somebody still has to do something, after a human has triaged it. */
  public static Set<DeviationStage> open() {
    return EnumSet.of(TRIAGE, INVESTIGATION, NOTICE, REMARK, CORRECTIVE_PLAN, SUSPENSION);
  }

  /** The stages that follow from a decision or a finding, which may be told outside the city. */
  public static Set<DeviationStage> disclosed() {
    return EnumSet.of(REMARK, CORRECTIVE_PLAN, FOLLOWED_UP, SUSPENSION, TERMINATION);
  }
}
