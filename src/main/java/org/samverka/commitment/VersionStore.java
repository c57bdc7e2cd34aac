package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.lifecycle.EntityStore;

/** How a version of a commitment is loaded and moved. */
@ApplicationScoped
class VersionStore extends EntityStore<CommitmentVersion, VersionStage, VersionTransition> {

  static final String KIND = "commitment-version";

  @Inject private CommitmentRepository repository;

  VersionStore() {
    super(KIND, VersionStage.class, VersionTransition.class);
  }

  @Override
  public CommitmentVersion load(long id) {
    return repository.version(id).orElseThrow(() -> new NotFoundException(ref(id)));
  }

  @Override
  public void move(CommitmentVersion subject, VersionStage to) {
    subject.moveTo(to);
  }

  @Override
  public Set<Role> rolesOf(CommitmentVersion subject, Actor actor) {
    return actor.staffRoles();
  }

  @Override
  public Trail trail(CommitmentVersion subject) {
    return Trail.SYSTEM;
  }
}
