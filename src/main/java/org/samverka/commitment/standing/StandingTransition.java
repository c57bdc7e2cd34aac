package org.samverka.commitment.standing;

import static org.samverka.commitment.standing.Standing.BREACHED;
import static org.samverka.commitment.standing.Standing.DECLARED;
import static org.samverka.commitment.standing.Standing.EVIDENCED;
import static org.samverka.commitment.standing.Standing.QUESTIONED;
import static org.samverka.commitment.standing.Standing.REMEDIED;
import static org.samverka.commitment.standing.Standing.VERIFIED;
import static org.samverka.identity.Role.OFFICER;
import static org.samverka.identity.Role.REPRESENTATIVE;
import static org.samverka.identity.Role.SIGNATORY;
import static org.samverka.identity.Role.SYSTEM;
import static org.samverka.lifecycle.Reason.NEEDED;
import static org.samverka.lifecycle.Reason.NOT_NEEDED;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** How the standing of an association by a commitment changes. */
public enum StandingTransition implements Transition<Standing> {
  /** The association, or who received its papers, adds what supports it. */
  RECORD_EVIDENCE(
      on(DECLARED), EVIDENCED, by(SIGNATORY, REPRESENTATIVE, OFFICER, SYSTEM), NOT_NEEDED),
  /** A check found it met, as a whole or with a justified limit. */
  VERIFY(on(DECLARED, EVIDENCED, QUESTIONED, REMEDIED), VERIFIED, by(OFFICER, SYSTEM), NOT_NEEDED),
  /** A new check found what the one before found. */
  CONFIRM(on(VERIFIED, QUESTIONED, BREACHED), null, by(OFFICER, SYSTEM), NOT_NEEDED),
  /** Something must be put right, or a concern has been triaged. */
  QUESTION(on(DECLARED, EVIDENCED, VERIFIED, REMEDIED), QUESTIONED, by(OFFICER, SYSTEM), NEEDED),
  /** What was a breach is on a new check something that can be put right. */
  LESSEN(on(BREACHED), QUESTIONED, by(OFFICER, SYSTEM), NEEDED),
  /** A check found it not met. */
  BREACH(
      on(DECLARED, EVIDENCED, VERIFIED, QUESTIONED, REMEDIED),
      BREACHED,
      by(OFFICER, SYSTEM),
      NEEDED),
  /** What was breached has been put right; said in words, or found by a check that it is met. */
  REMEDY(on(BREACHED), REMEDIED, by(OFFICER, SYSTEM), NOT_NEEDED);

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Standing> from;

  private final @Nullable Standing to;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  StandingTransition(Set<Standing> from, @Nullable Standing to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<Standing> from() {
    return EnumSet.copyOf(from);
  }

  @Override
  public @Nullable Standing to() {
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

  private static Set<Standing> on(Standing first, Standing... more) {
    return EnumSet.of(first, more);
  }

  private static Set<Role> by(Role first, Role... more) {
    return EnumSet.of(first, more);
  }
}
