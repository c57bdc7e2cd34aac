package org.samverka.monitoring;

import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.REPRESENTATIVE;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;
import static org.samverka.monitoring.ReportStage.ACCEPTED;
import static org.samverka.monitoring.ReportStage.DUE;
import static org.samverka.monitoring.ReportStage.REJECTED;
import static org.samverka.monitoring.ReportStage.SUBMITTED;
import static org.samverka.monitoring.ReportStage.SUPPLEMENT;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The life of a report, from the day it can be written. A timer begins it. */
public enum ReportTransition implements Transition<ReportStage> {
  SUBMIT(DUE, SUBMITTED, by(REPRESENTATIVE, SIGNATORY), NOT_NEEDED),
  REQUEST_SUPPLEMENT(SUBMITTED, SUPPLEMENT, by(OFFICER), NEEDED),
  SUBMIT_SUPPLEMENT(SUPPLEMENT, SUBMITTED, by(REPRESENTATIVE, SIGNATORY), NOT_NEEDED),
  ACCEPT(SUBMITTED, ACCEPTED, by(OFFICER), NEEDED),
  REJECT(SUBMITTED, REJECTED, by(OFFICER), NEEDED);

  private final ReportStage from;
  private final ReportStage to;

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  ReportTransition(ReportStage from, ReportStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<ReportStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public ReportStage to() {
    return to;
  }

  @Override
  public Set<Role> who() {
    return EnumSet.copyOf(who);
  }

  @Override
  public Reason reason() {
    return reason;
  }

  private static Set<Role> by(Role first, Role... more) {
    return EnumSet.of(first, more);
  }
}
