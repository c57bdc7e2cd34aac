package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;

/** Who may see a partnership: the association's own people, and the city's. */
@ApplicationScoped
class PartnershipRights {

  /** Those at the city who have something to do with partnerships. */
  private static final Set<Role> READERS =
      EnumSet.of(
          Role.OFFICER,
          Role.REVIEWER,
          Role.DELEGATE,
          Role.CITY_SIGNATORY,
          Role.REGISTRAR,
          Role.ARCHIVIST,
          Role.SECRETARY,
          Role.BOARD_MEMBER,
          Role.PAYMENT_APPROVER);

  @Inject private PartnershipAccess access;

  /** Whether the actor reads partnerships for the city. */
  boolean isReader(Actor actor) {
    return actor.isAny(READERS.toArray(Role[]::new));
  }

  /**
   * Goes on only for whoever may see the partnership.
   *
   * @return whom the actor is to it
   * @throws NotFoundException for everybody else
   */
  Set<Role> requireSight(Partnership one, Actor actor) {
    Set<Role> roles = access.rolesOf(one, actor);
    boolean draft = one.stage() == PartnershipStage.DRAFT_AGREEMENT;
    boolean own = roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
    // What the officer is still writing is not the association's to read.
    if (!isReader(actor) && !roles.contains(Role.SYSTEM) && (!own || draft)) {
      throw new NotFoundException(one.ref());
    }
    return roles;
  }
}
