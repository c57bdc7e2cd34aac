package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;

/** Who may see how a partnership is followed up: the association's own people, and the city's. */
@ApplicationScoped
class MonitoringRights {

  private static final Set<Role> READERS =
      EnumSet.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.REGISTRAR,
          Role.ARCHIVIST,
          Role.SECRETARY,
          Role.BOARD_MEMBER);

  @Inject private PartnershipAccess partnerships;

  /** Whether the actor follows up partnerships for the city. */
  boolean isReader(Actor actor) {
    return actor.isAny(READERS.toArray(Role[]::new));
  }

  /** Whether these roles are of somebody of the association. */
  static boolean isOwn(Set<Role> roles) {
    return roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
  }

  /**
   * Goes on only for whoever may see the partnership.
   *
   * @return whom the actor is to it
   * @throws NotFoundException for everybody else
   */
  Set<Role> requireSight(long partnershipId, Actor actor) {
    Partnership one = partnerships.one(partnershipId);
    Set<Role> roles = partnerships.rolesOf(one, actor);
    if (!isOwn(roles) && !isReader(actor) && !roles.contains(Role.SYSTEM)) {
      throw new NotFoundException(one.ref());
    }
    return roles;
  }
}
