package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseAccess;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;

/** Who may read what of decisions and meetings. */
@ApplicationScoped
class DecisionRights {

  /** Everybody at the city who has to do with cases; a concern handler and an administrator not. */
  static final Role[] CITY = {
    Role.OFFICER,
    Role.REVIEWER,
    Role.DELEGATE,
    Role.CITY_SIGNATORY,
    Role.REGISTRAR,
    Role.ARCHIVIST,
    Role.SECRETARY,
    Role.BOARD_MEMBER,
    Role.PAYMENT_APPROVER
  };

  @Inject private CaseStore cases;
  @Inject private CaseAccess access;

  /**
   * The case, for the association's people and for the city's.
   *
   * @throws NotFoundException for everybody else, and while it is a draft
   */
  Case readable(Actor actor, long caseId) {
    Case one = cases.load(caseId);
    boolean its = isOfAssociation(one, actor);
    if (one.stage() == CaseStage.DRAFT || !(its || actor.isAny(CITY))) {
      throw new NotFoundException(one.ref());
    }
    return one;
  }

  boolean isOfAssociation(Case one, Actor actor) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(access.rolesOf(one, actor));
    return roles.contains(Role.REPRESENTATIVE) || roles.contains(Role.SIGNATORY);
  }
}
