package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;

/** Who may read and who may change what an association keeps of itself. */
@ApplicationScoped
class AssociationRights {

  @Inject private AssociationAccess access;

  /**
   * Goes on only for whoever has signed in.
   *
   * @throws RefusedException for everybody else
   */
  void requireSignedIn(Actor actor, String action) {
    if (!actor.signedIn()) {
      throw RefusedException.role(actor, action, Association.ref(0));
    }
  }

  /**
   * Goes on only for the association's own people, its waiting founder and the registrar.
   *
   * @throws NotFoundException for everybody else: a stranger is not told what there is
   */
  Relation requireSight(Actor actor, long associationId) {
    Relation relation = access.relation(associationId, actor);
    if (!relation.isInside() && !actor.is(Role.REGISTRAR)) {
      throw new NotFoundException(Association.ref(associationId));
    }
    return relation;
  }

  /**
   * Goes on only for the association's own people and its waiting founder.
   *
   * @throws NotFoundException for a stranger
   * @throws RefusedException for the registrar, who reads but does not write it
   */
  Relation requireEditing(Actor actor, String action, long associationId) {
    Relation relation = requireSight(actor, associationId);
    if (!relation.isInside()) {
      throw RefusedException.role(actor, action, Association.ref(associationId));
    }
    return relation;
  }
}
