package org.samverka.association;

/** Where it stands that somebody represents an association. */
public enum MembershipStage {
  /** Asked for; shows public facts only. */
  REQUESTED,
  /** May act for the association. */
  CONFIRMED,
  /** Refused, with a reason. */
  DECLINED,
  /** Was a representative once. */
  ENDED
}
