package org.samverka.decision;

import static org.samverka.decision.MeetingStage.ANNOUNCED;
import static org.samverka.decision.MeetingStage.APPROVED;
import static org.samverka.decision.MeetingStage.CANCELLED;
import static org.samverka.decision.MeetingStage.HELD;
import static org.samverka.decision.MeetingStage.PLANNED;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The whole life of a meeting on one screen. */
public enum MeetingTransition implements Transition<MeetingStage> {
  END(PLANNED, HELD, NOT_NEEDED),
  APPROVE_MINUTES(HELD, APPROVED, NOT_NEEDED),
  POST_NOTICE(APPROVED, ANNOUNCED, NOT_NEEDED),
  CANCEL(PLANNED, CANCELLED, NEEDED);

  private final MeetingStage from;
  private final MeetingStage to;
  private final Reason reason;

  MeetingTransition(MeetingStage from, MeetingStage to, Reason reason) {
    this.from = from;
    this.to = to;
    this.reason = reason;
  }

  @Override
  public Set<MeetingStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public MeetingStage to() {
    return to;
  }

  @Override
  public Set<Role> who() {
    return EnumSet.of(Role.SECRETARY);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
