package org.samverka.partnership;

import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.PAYMENT_APPROVER;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;
import static org.samverka.partnership.DisbursementStage.APPROVED;
import static org.samverka.partnership.DisbursementStage.PAID;
import static org.samverka.partnership.DisbursementStage.PLANNED;
import static org.samverka.partnership.DisbursementStage.WITHHELD;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The life of a payment. The payment approver is never the officer of the case. */
public enum DisbursementTransition implements Transition<DisbursementStage> {
  APPROVE(PLANNED, APPROVED, PAYMENT_APPROVER, NOT_NEEDED),
  PAY(APPROVED, PAID, PAYMENT_APPROVER, NOT_NEEDED),
  WITHHOLD(PLANNED, WITHHELD, OFFICER, NEEDED),
  RELEASE(WITHHELD, PLANNED, OFFICER, NEEDED);

  private final DisbursementStage from;
  private final DisbursementStage to;
  private final Role who;
  private final Reason reason;

  DisbursementTransition(DisbursementStage from, DisbursementStage to, Role who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<DisbursementStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public DisbursementStage to() {
    return to;
  }

  @Override
  public Set<Role> who() {
    return EnumSet.of(who);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
