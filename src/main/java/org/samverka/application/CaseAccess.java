package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.CommitmentRelations;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;

/**
 * Who somebody is to a case. Nobody at the city has any relation to a draft. The case's officer
 * reviews and decides nothing in it, whatever other roles they hold.
 */
@ApplicationScoped
public class CaseAccess implements CommitmentRelations {

  private static final Set<Role> OF_THE_OFFICE =
      EnumSet.of(
          Role.REVIEWER,
          Role.DELEGATE,
          Role.CITY_SIGNATORY,
          Role.REGISTRAR,
          Role.ARCHIVIST,
          Role.SECRETARY,
          Role.PAYMENT_APPROVER);

  private static final Set<Role> NEVER_THE_OFFICER =
      EnumSet.of(Role.REVIEWER, Role.DELEGATE, Role.PAYMENT_APPROVER);

  @Inject private CaseRepository repository;
  @Inject private AssociationAccess associations;

  /** The roles that the actor holds in relation to the case. */
  public Set<Role> rolesOf(Case one, Actor actor) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (actor.is(Role.SYSTEM)) {
      roles.add(Role.SYSTEM);
      return roles;
    }
    roles.addAll(associations.rolesOf(one.associationId(), actor));
    if (one.stage() == CaseStage.DRAFT) {
      if (associations.isFounderPending(one.associationId(), actor)) {
        roles.add(Role.REPRESENTATIVE);
      }
      return roles;
    }
    for (Role role : OF_THE_OFFICE) {
      if (actor.is(role)) {
        roles.add(role);
      }
    }
    if (isOfficerOf(one, actor)) {
      roles.removeAll(NEVER_THE_OFFICER);
      roles.add(Role.OFFICER);
    }
    return roles;
  }

  @Override
  public Set<Role> rolesOf(Actor actor, long associationId, long caseId) {
    return caseId == 0
        ? associations.rolesOf(associationId, actor)
        : rolesOf(repository.one(caseId), actor);
  }

  /**
   * Goes on only for somebody of the association.
   *
   * @return whom the actor is to the case
   * @throws NotFoundException for everybody else: nobody is told that there is a draft
   */
  Set<Role> requireAssociation(Case one, Actor actor) {
    Set<Role> roles = rolesOf(one, actor);
    if (!roles.contains(Role.REPRESENTATIVE) && !roles.contains(Role.SIGNATORY)) {
      throw new NotFoundException(one.ref());
    }
    return roles;
  }

  private static boolean isOfficerOf(Case one, Actor actor) {
    return actor.is(Role.OFFICER)
        && one.officerId().filter(id -> id == actor.accountId()).isPresent();
  }
}
