package org.samverka.identity;

import java.util.Set;
import org.samverka.kernel.SubjectRef;

/**
 * Who does something: an account with the staff roles it holds right now, the system, or nobody
 * known. Every service takes its actor as an argument; none reads it from the air.
 *
 * @param accountId the account; 0 for the system and the public
 * @param name the person's name as it stands now
 * @param staffRoles the staff roles held at this moment
 */
public record Actor(long accountId, String name, Set<Role> staffRoles) {

  /** The portal itself: timers and what follows of itself. */
  public static final Actor SYSTEM = new Actor(0, "Samverka", Set.of(Role.SYSTEM));

  /** Whoever has not signed in. */
  public static final Actor PUBLIC = new Actor(0, "", Set.of());

  /** Keeps its own copy of the roles. */
  public Actor {
    staffRoles = Set.copyOf(staffRoles);
  }

  /** Whether somebody has signed in. */
  public boolean signedIn() {
    return accountId != 0;
  }

  /** Whether the actor holds any staff role. */
  public boolean isStaff() {
    return signedIn() && !staffRoles.isEmpty();
  }

  /** Whether the actor holds the role, of its own right. */
  public boolean is(Role role) {
    return staffRoles.contains(role);
  }

  /** Whether the actor holds at least one of the roles. */
  public boolean isAny(Role... roles) {
    for (Role role : roles) {
      if (is(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes on only if the actor holds at least one of the roles.
   *
   * @throws RefusedException otherwise, naming what was attempted
   */
  public void require(String action, SubjectRef subject, Role... roles) {
    if (!isAny(roles)) {
      throw RefusedException.role(this, action, subject);
    }
  }
}
