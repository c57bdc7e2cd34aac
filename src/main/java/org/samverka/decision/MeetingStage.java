package org.samverka.decision;

/** Where a meeting stands. */
public enum MeetingStage {
  /** It has a day and gets its agenda; decisions are recorded on the day. */
  PLANNED,
  /** It has been held; the minutes are to be approved. */
  HELD,
  /** The minutes are approved; the notice is to be posted. */
  APPROVED,
  /** The notice of the minutes is on the notice board. */
  ANNOUNCED,
  /** It was never held. */
  CANCELLED
}
