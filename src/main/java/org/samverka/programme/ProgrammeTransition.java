package org.samverka.programme;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The life of a programme. */
public enum ProgrammeTransition implements Transition<ProgrammeStage> {
  /** Announces it and pins the commitments' versions. */
  OPEN(ProgrammeStage.DRAFT, ProgrammeStage.OPEN, by(Role.ADMINISTRATOR), Reason.NOT_NEEDED),
  /** Gives applicants more time; nothing else may change while it is open. */
  EXTEND(ProgrammeStage.OPEN, null, by(Role.ADMINISTRATOR), Reason.NEEDED),
  /** By hand, or by the system when the deadline has passed. */
  CLOSE(
      ProgrammeStage.OPEN,
      ProgrammeStage.CLOSED,
      by(Role.ADMINISTRATOR, Role.SYSTEM),
      Reason.NOT_NEEDED),
  /** Opens it again until a later deadline, with the same commitments. */
  REOPEN(ProgrammeStage.CLOSED, ProgrammeStage.OPEN, by(Role.ADMINISTRATOR), Reason.NEEDED),
  /** Puts it away. */
  ARCHIVE(
      ProgrammeStage.CLOSED, ProgrammeStage.ARCHIVED, by(Role.ADMINISTRATOR), Reason.NOT_NEEDED);

  private final ProgrammeStage from;
  private final @Nullable ProgrammeStage to;

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> who;

  private final Reason reason;

  ProgrammeTransition(
      ProgrammeStage from, @Nullable ProgrammeStage to, Set<Role> who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<ProgrammeStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public @Nullable ProgrammeStage to() {
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
