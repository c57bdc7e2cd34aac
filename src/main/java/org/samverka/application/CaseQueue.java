package org.samverka.application;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/** The lists of cases at the city, each for those whose work it is. */
public enum CaseQueue {
  /** The officer's own, the longest waiting first. */
  MINE(EnumSet.range(CaseStage.REGISTERED, CaseStage.ON_AGENDA), EnumSet.of(Role.OFFICER), false),
  /** What has no officer, or one with a conflict of interest. */
  TO_ASSIGN(
      EnumSet.range(CaseStage.REGISTERED, CaseStage.ON_AGENDA), EnumSet.of(Role.REVIEWER), false),
  /** What waits for a second pair of eyes. */
  TO_REVIEW(EnumSet.of(CaseStage.REVIEW), EnumSet.of(Role.REVIEWER), false),
  /** What came in, the newest first. */
  INCOMING(EnumSet.range(CaseStage.RECEIVED, CaseStage.ARCHIVED), EnumSet.of(Role.REGISTRAR), true),
  /** Every registered case, the newest first. */
  ALL(
      EnumSet.range(CaseStage.RECEIVED, CaseStage.ARCHIVED),
      EnumSet.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.REGISTRAR,
          Role.SECRETARY,
          Role.ARCHIVIST,
          Role.CITY_SIGNATORY,
          Role.PAYMENT_APPROVER),
      true);

  /** Handed out only as copies, so the constant stays what it is. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<CaseStage> stages;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> readers;

  private final boolean newestFirst;

  CaseQueue(Set<CaseStage> stages, Set<Role> readers, boolean newestFirst) {
    this.stages = stages;
    this.readers = readers;
    this.newestFirst = newestFirst;
  }

  /** The stages of the cases in it. */
  public Set<CaseStage> stages() {
    return EnumSet.copyOf(stages);
  }

  /** Who reads it. */
  public Set<Role> readers() {
    return EnumSet.copyOf(readers);
  }

  /** Whether it is somebody's business. */
  public boolean isFor(Actor actor) {
    return readers.stream().anyMatch(actor::is);
  }

  boolean isNewestFirst() {
    return newestFirst;
  }
}
