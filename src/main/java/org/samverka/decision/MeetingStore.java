package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.lifecycle.EntityStore;

/** What the life cycle's mechanism knows of meetings. */
@ApplicationScoped
class MeetingStore extends EntityStore<Meeting, MeetingStage, MeetingTransition> {

  @Inject private MeetingRepository repository;

  MeetingStore() {
    super(Meeting.KIND, MeetingStage.class, MeetingTransition.class);
  }

  @Override
  public Meeting load(long id) {
    return repository.lock(id);
  }

  @Override
  public void move(Meeting subject, MeetingStage to) {
    subject.moveTo(to);
  }

  @Override
  public Set<Role> rolesOf(Meeting subject, Actor actor) {
    return actor.is(Role.SECRETARY) ? Set.of(Role.SECRETARY) : Set.of();
  }

  @Override
  public Trail trail(Meeting subject) {
    return Trail.SYSTEM;
  }
}
