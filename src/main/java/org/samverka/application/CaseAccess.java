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

  private static final Set<Role> OF_THE_ASSOCIATION =
      EnumSet.of(Role.REPRESENTATIVE, Role.SIGNATORY);

  /** Who takes part in how the case is handled, and declares a conflict of interest before. */
  static final Set<Role> HANDLING = EnumSet.of(Role.OFFICER, Role.REVIEWER, Role.DELEGATE);

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
        : rolesOf(repository.read(caseId), actor);
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

  /**
   * Whether the actor may read what the application says. Whoever handles the case at the city
   * declares first whether there is a conflict of interest (KL 6:28–32, for officers by 7:4), and
   * with one reads nothing, whatever other roles they hold.
   */
  public boolean mayReadContent(Case one, Actor actor) {
    Set<Role> roles = rolesOf(one, actor);
    if (roles.contains(Role.SYSTEM) || roles.stream().anyMatch(OF_THE_ASSOCIATION::contains)) {
      return true;
    }
    Conflict said = conflictOf(one.id(), actor.accountId());
    return !roles.isEmpty()
        && said != Conflict.CONFLICTED
        && (said == Conflict.NONE || roles.stream().noneMatch(HANDLING::contains));
  }

  /** What somebody has said of a conflict of interest in a case. */
  Conflict conflictOf(long caseId, long accountId) {
    return repository.declared(caseId).getOrDefault(accountId, Conflict.NOT_DECLARED);
  }

  /**
   * Goes on only for somebody at the city whose business the case is.
   *
   * @return whom the actor is to the case
   * @throws NotFoundException for everybody else
   */
  Set<Role> requireCity(Case one, Actor actor) {
    Set<Role> roles = rolesOf(one, actor);
    roles.removeAll(OF_THE_ASSOCIATION);
    if (roles.isEmpty()) {
      throw new NotFoundException(one.ref());
    }
    return roles;
  }

  private static boolean isOfficerOf(Case one, Actor actor) {
    return actor.is(Role.OFFICER)
        && one.officerId().filter(id -> id == actor.accountId()).isPresent();
  }
}
