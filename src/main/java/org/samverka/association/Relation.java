package org.samverka.association;

import java.util.Set;
import org.samverka.identity.Role;

/**
 * What somebody is to an association at a moment.
 *
 * @param roles REPRESENTATIVE and SIGNATORY, as far as confirmed and in their period
 * @param founderPending whether the person founded it and nobody has been confirmed yet
 */
record Relation(Set<Role> roles, boolean founderPending) {

  static final Relation NONE = new Relation(Set.of(), false);

  /** Whether the person may read and fill in the profile. */
  boolean isInside() {
    return founderPending || roles.contains(Role.REPRESENTATIVE);
  }
}
