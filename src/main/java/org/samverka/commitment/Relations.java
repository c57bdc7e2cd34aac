package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/** Joins what the features know about somebody's relation to an association or a case. */
@ApplicationScoped
public class Relations {

  @Inject @Any private Instance<CommitmentRelations> known;

  /** The roles that the actor holds here; the system is the system everywhere. */
  public Set<Role> rolesOf(Actor actor, long associationId, long caseId) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (actor.is(Role.SYSTEM)) {
      roles.add(Role.SYSTEM);
    }
    for (CommitmentRelations relations : known) {
      roles.addAll(relations.rolesOf(actor, associationId, caseId));
    }
    return roles;
  }

  /** Whether the actor may read what an association has declared and how it stands. */
  public boolean mayRead(Actor actor, long associationId, long caseId) {
    return isReader(actor) || !rolesOf(actor, associationId, caseId).isEmpty();
  }

  /** Whether the actor reads for the city; the concern handler sees the concerns and no more. */
  public boolean isReader(Actor actor) {
    EnumSet<Role> readers = EnumSet.copyOf(Role.staffRoles());
    readers.remove(Role.CONCERN_HANDLER);
    readers.add(Role.SYSTEM);
    return actor.isAny(readers.toArray(Role[]::new));
  }
}
