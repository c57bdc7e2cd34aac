package org.samverka.association;

import static org.samverka.association.MembershipStage.CONFIRMED;
import static org.samverka.association.MembershipStage.DECLINED;
import static org.samverka.association.MembershipStage.ENDED;
import static org.samverka.association.MembershipStage.REQUESTED;
import static org.samverka.identity.Role.REGISTRAR;
import static org.samverka.identity.Role.REPRESENTATIVE;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** How somebody comes to represent an association, and ceases to. */
public enum MembershipTransition implements Transition<MembershipStage> {
  /** By a confirmed representative of the association, or the registrar; never by oneself. */
  CONFIRM(REQUESTED, CONFIRMED, by(REPRESENTATIVE, REGISTRAR), NOT_NEEDED),
  /** The person may ask again. */
  DECLINE(REQUESTED, DECLINED, by(REPRESENTATIVE, REGISTRAR), NEEDED),
  /** By oneself. */
  LEAVE(CONFIRMED, ENDED, by(REPRESENTATIVE), NEEDED),
  /** By a signatory or the registrar. */
  END(CONFIRMED, ENDED, by(SIGNATORY, REGISTRAR), NEEDED);

  private final MembershipStage from;
  private final MembershipStage to;

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  MembershipTransition(MembershipStage from, MembershipStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<MembershipStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public MembershipStage to() {
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
