package org.samverka.platform;

import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/**
 * Who may open a route at all. What is shown there, and whether this case or that association is
 * theirs, the service decides.
 *
 * @param needsSignIn whether one must sign in first
 * @param roles the staff roles of which one is needed; none: whoever has signed in
 */
record Audience(boolean needsSignIn, Set<Role> roles) {

  /** Everybody, also without an account. */
  static final Audience PUBLIC = new Audience(false, Set.of());

  /** Whoever has signed in. */
  static final Audience SIGNED_IN = new Audience(true, Set.of());

  /** Whoever holds a staff role, of any kind. */
  static final Audience STAFF = new Audience(true, Role.staffRoles());

  /**
   * Whoever works with cases or decides about them. Not the whistle-blowing function, which is
   * independent and sees its own channel only (2021:890).
   */
  static final Audience OFFICE =
      new Audience(
          true,
          EnumSet.complementOf(
              EnumSet.of(Role.REPRESENTATIVE, Role.SIGNATORY, Role.SYSTEM, Role.CONCERN_HANDLER)));

  /** Keeps its own copy. */
  Audience {
    roles = Set.copyOf(roles);
  }

  /** Whoever holds one of the roles. */
  static Audience of(Role first, Role... more) {
    return new Audience(true, EnumSet.of(first, more));
  }

  boolean admits(Actor actor) {
    return !needsSignIn
        || (actor.signedIn() && (roles.isEmpty() || roles.stream().anyMatch(actor::is)));
  }
}
