package org.samverka.monitoring;

import static org.samverka.identity.Role.DELEGATE;
import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.SECRETARY;
import static org.samverka.monitoring.DeviationStage.CLOSED;
import static org.samverka.monitoring.DeviationStage.CORRECTIVE_PLAN;
import static org.samverka.monitoring.DeviationStage.FOLLOWED_UP;
import static org.samverka.monitoring.DeviationStage.INVESTIGATION;
import static org.samverka.monitoring.DeviationStage.NOTICE;
import static org.samverka.monitoring.DeviationStage.REMARK;
import static org.samverka.monitoring.DeviationStage.REPORTED;
import static org.samverka.monitoring.DeviationStage.SUSPENSION;
import static org.samverka.monitoring.DeviationStage.TERMINATION;
import static org.samverka.monitoring.DeviationStage.UNFOUNDED;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The life of a deviation, from the day somebody tells of it. Each step has a reason. */
public enum DeviationTransition implements Transition<DeviationStage> {
  /** A human has read it and tied it to a partnership and a commitment. */
  TRIAGE(on(REPORTED), DeviationStage.TRIAGE, by(OFFICER)),
  /** There is nothing in it to look into, or it is about nobody: the association is not told. */
  SET_ASIDE(on(REPORTED, DeviationStage.TRIAGE), CLOSED, by(OFFICER)),
  /** It is worth looking into: the commitment's standing is questioned from here. */
  INVESTIGATE(on(DeviationStage.TRIAGE), INVESTIGATION, by(OFFICER)),
  GIVE_NOTICE(on(INVESTIGATION), NOTICE, by(OFFICER)),
  FIND_UNFOUNDED(on(NOTICE), UNFOUNDED, by(OFFICER)),
  REMARK_ON(on(NOTICE), REMARK, by(OFFICER)),
  REQUIRE_PLAN(on(NOTICE), CORRECTIVE_PLAN, by(OFFICER)),
  FOLLOW_UP(on(CORRECTIVE_PLAN), FOLLOWED_UP, by(OFFICER)),
  /** A decision at the level that granted; it suspends the partnership. */
  DECIDE_SUSPENSION(on(NOTICE), SUSPENSION, by(DELEGATE, SECRETARY)),
  /** A decision at the level that granted; it terminates a suspended partnership. */
  DECIDE_TERMINATION(on(NOTICE), TERMINATION, by(DELEGATE, SECRETARY)),
  CLOSE(on(UNFOUNDED, REMARK, FOLLOWED_UP, SUSPENSION, TERMINATION), CLOSED, by(OFFICER));

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<DeviationStage> from;

  private final DeviationStage to;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  DeviationTransition(Set<DeviationStage> from, DeviationStage to, Set<Role> who) {
    this.from = from;
    this.to = to;
    this.who = who;
  }

  @Override
  public Set<DeviationStage> from() {
    return EnumSet.copyOf(from);
  }

  @Override
  public DeviationStage to() {
    return to;
  }

  @Override
  public Set<Role> who() {
    return EnumSet.copyOf(who);
  }

  @Override
  public Reason reason() {
    return Reason.NEEDED;
  }

  private static Set<DeviationStage> on(DeviationStage first, DeviationStage... more) {
    return EnumSet.of(first, more);
  }

  private static Set<Role> by(Role first, Role... more) {
    return EnumSet.of(first, more);
  }
}
