package org.samverka.commitment;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Reason;
import org.samverka.lifecycle.Transition;

/** The life of a version of a commitment. */
public enum VersionTransition implements Transition<VersionStage> {
  /** Fixes the texts and their hashes. */
  PUBLISH(VersionStage.DRAFT, VersionStage.PUBLISHED, Role.ADMINISTRATOR, Reason.NOT_NEEDED),
  /** A newer version takes over from its effective day. */
  SUPERSEDE(VersionStage.PUBLISHED, VersionStage.RETIRED, Role.SYSTEM, Reason.NOT_NEEDED),
  /** Nothing takes over: from a day on it is asked for no more. */
  RETIRE(VersionStage.PUBLISHED, VersionStage.RETIRED, Role.ADMINISTRATOR, Reason.NEEDED);

  private final VersionStage from;
  private final VersionStage to;
  private final Role who;
  private final Reason reason;

  VersionTransition(VersionStage from, VersionStage to, Role who, Reason reason) {
    this.from = from;
    this.to = to;
    this.who = who;
    this.reason = reason;
  }

  @Override
  public Set<VersionStage> from() {
    return EnumSet.of(from);
  }

  @Override
  public VersionStage to() {
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
