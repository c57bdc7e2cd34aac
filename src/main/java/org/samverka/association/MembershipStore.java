package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.lifecycle.EntityStore;

/** What the mechanism must know of memberships. */
@ApplicationScoped
class MembershipStore extends EntityStore<Membership, MembershipStage, MembershipTransition> {

  @Inject private PeopleRepository people;
  @Inject private AssociationAccess access;

  MembershipStore() {
    super(Membership.KIND, MembershipStage.class, MembershipTransition.class);
  }

  @Override
  public Membership load(long id) {
    return people.membership(id);
  }

  @Override
  public void move(Membership subject, MembershipStage to) {
    subject.moveTo(to);
  }

  @Override
  public Set<Role> rolesOf(Membership subject, Actor actor) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(access.rolesOf(subject.associationId(), actor));
    roles.addAll(actor.staffRoles());
    return roles;
  }

  @Override
  public Trail trail(Membership subject) {
    return Trail.association(subject.associationId());
  }
}
