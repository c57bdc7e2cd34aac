package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;

/** How a programme is loaded and moved. */
@ApplicationScoped
class ProgrammeStore extends EntityStore<Programme, ProgrammeStage, ProgrammeTransition> {

  static final String KIND = "programme";

  @Inject private ProgrammeRepository repository;
  @Inject private SamverkaClock clock;

  ProgrammeStore() {
    super(KIND, ProgrammeStage.class, ProgrammeTransition.class);
  }

  @Override
  public Programme load(long id) {
    return repository.find(id).orElseThrow(() -> new NotFoundException(ref(id)));
  }

  @Override
  public void move(Programme subject, ProgrammeStage to) {
    subject.moveTo(to, clock.now());
  }

  @Override
  public Set<Role> rolesOf(Programme subject, Actor actor) {
    return actor.staffRoles();
  }

  @Override
  public Trail trail(Programme subject) {
    return Trail.SYSTEM;
  }
}
