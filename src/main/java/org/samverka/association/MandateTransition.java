package org.samverka.association;

import static org.samverka.association.MandateStage.CLAIMED;
import static org.samverka.association.MandateStage.CONFIRMED;
import static org.samverka.association.MandateStage.DECLINED;
import static org.samverka.association.MandateStage.ENDED;
import static org.samverka.identity.Role.REGISTRAR;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.identity.Role.SYSTEM;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** How a mandate to sign comes to count, and ceases to. That its period runs out is no step. */
public enum MandateTransition implements Transition<MandateStage> {
  /** By the registrar alone, having seen the decision; sets the period. */
  CONFIRM(CLAIMED, CONFIRMED, by(REGISTRAR), NOT_NEEDED),
  /** By the registrar, or of itself when the person is refused or leaves. */
  DECLINE(CLAIMED, DECLINED, by(REGISTRAR, SYSTEM), NEEDED),
  /** By a signatory of the association, the registrar, or of itself when the person leaves. */
  END(CONFIRMED, ENDED, by(SIGNATORY, REGISTRAR, SYSTEM), NEEDED);

  private final MandateStage from;
  private final MandateStage to;

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  MandateTransition(MandateStage from, MandateStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<MandateStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public MandateStage to() {
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
