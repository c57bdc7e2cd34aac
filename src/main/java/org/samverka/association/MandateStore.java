package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.lifecycle.EntityStore;

/** What the mechanism must know of mandates. */
@ApplicationScoped
class MandateStore extends EntityStore<Mandate, MandateStage, MandateTransition> {

  @Inject private PeopleRepository people;
  @Inject private AssociationAccess access;

  MandateStore() {
    super(Mandate.KIND, MandateStage.class, MandateTransition.class);
  }

  @Override
  public Mandate load(long id) {
    return people.mandate(id);
  }

  @Override
  public void move(Mandate subject, MandateStage to) {
    subject.moveTo(to);
  }

  @Override
  public Set<Role> rolesOf(Mandate subject, Actor actor) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(access.rolesOf(subject.associationId(), actor));
    roles.addAll(actor.staffRoles());
    return roles;
  }

  @Override
  public Trail trail(Mandate subject) {
    return Trail.association(subject.associationId());
  }
}
