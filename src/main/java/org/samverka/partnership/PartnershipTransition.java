package org.samverka.partnership;

import static org.samverka.identity.Role.DELEGATE;
import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.REVIEWER;
import static org.samverka.identity.Role.SECRETARY;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.identity.Role.SYSTEM;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;
import static org.samverka.partnership.PartnershipStage.ACTIVE;
import static org.samverka.partnership.PartnershipStage.DRAFT_AGREEMENT;
import static org.samverka.partnership.PartnershipStage.ENDED;
import static org.samverka.partnership.PartnershipStage.EXPIRED;
import static org.samverka.partnership.PartnershipStage.FOR_SIGNATURE;
import static org.samverka.partnership.PartnershipStage.NOTICE_GIVEN;
import static org.samverka.partnership.PartnershipStage.SUSPENDED;
import static org.samverka.partnership.PartnershipStage.TERMINATED;
import static org.samverka.partnership.PartnershipStage.UNDER_CORRECTION;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The whole life of a partnership on one screen, from the agreement's draft to its end. */
public enum PartnershipTransition implements Transition<PartnershipStage> {
  /** The agreement is frozen and goes to both parties. */
  SEND_FOR_SIGNATURE(on(DRAFT_AGREEMENT), FOR_SIGNATURE, by(OFFICER), NOT_NEEDED),
  /** Something in it must be changed before both have signed: what was signed is void. */
  TAKE_BACK(on(FOR_SIGNATURE), DRAFT_AGREEMENT, by(OFFICER), NEEDED),
  /** Both have signed and the decision is final. */
  ACTIVATE(on(FOR_SIGNATURE), ACTIVE, by(SYSTEM), NOT_NEEDED),
  /** Both have signed; the decision is not final, but there is a reason not to wait (KL 13:14). */
  ACTIVATE_BEFORE_FINAL(on(FOR_SIGNATURE), ACTIVE, by(REVIEWER, DELEGATE), NEEDED),
  START_CORRECTION(on(ACTIVE), UNDER_CORRECTION, by(OFFICER), NEEDED),
  /** The corrected agreement is frozen and goes to both parties. */
  OFFER_CORRECTION(on(UNDER_CORRECTION), null, by(OFFICER), NOT_NEEDED),
  /** The corrected agreement is signed by both, or the one before is kept. */
  FINISH_CORRECTION(on(UNDER_CORRECTION), ACTIVE, by(OFFICER), NEEDED),
  /** A decision at the level that granted: a delegate's own, or the board's, recorded. */
  SUSPEND(on(ACTIVE, UNDER_CORRECTION), SUSPENDED, by(DELEGATE, SECRETARY), NEEDED),
  /** A decision at the level that granted. */
  RESUME(on(SUSPENDED), ACTIVE, by(DELEGATE, SECRETARY), NEEDED),
  /** A decision at the level that granted (hävning). */
  TERMINATE(on(SUSPENDED), TERMINATED, by(DELEGATE, SECRETARY), NEEDED),
  /** Either party gives notice: a signatory, or the officer for the city. */
  GIVE_NOTICE(on(ACTIVE), NOTICE_GIVEN, by(SIGNATORY, OFFICER), NEEDED),
  EXPIRE(on(ACTIVE), EXPIRED, by(SYSTEM), NOT_NEEDED),
  /** The notice is over, or what expired has been followed up. */
  END(on(NOTICE_GIVEN, EXPIRED), ENDED, by(OFFICER, SYSTEM), NOT_NEEDED);

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<PartnershipStage> from;

  private final @Nullable PartnershipStage to;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  PartnershipTransition(
      Set<PartnershipStage> from, @Nullable PartnershipStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<PartnershipStage> from() {
    return EnumSet.copyOf(from);
  }

  @Override
  public @Nullable PartnershipStage to() {
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

  private static Set<PartnershipStage> on(PartnershipStage first, PartnershipStage... more) {
    return EnumSet.of(first, more);
  }

  private static Set<Role> by(Role first, Role... more) {
    return EnumSet.of(first, more);
  }
}
