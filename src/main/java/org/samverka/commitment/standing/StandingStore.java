package org.samverka.commitment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.commitment.Relations;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.lifecycle.EntityStore;

/** How a standing is loaded and moved. */
@ApplicationScoped
class StandingStore extends EntityStore<CommitmentState, Standing, StandingTransition> {

  static final String KIND = "commitment-state";

  @Inject private StandingRepository repository;
  @Inject private Relations relations;

  StandingStore() {
    super(KIND, Standing.class, StandingTransition.class);
  }

  @Override
  public CommitmentState load(long id) {
    return repository.find(id).orElseThrow(() -> new NotFoundException(ref(id)));
  }

  @Override
  public void move(CommitmentState subject, Standing to) {
    subject.moveTo(to);
  }

  @Override
  public Set<Role> rolesOf(CommitmentState subject, Actor actor) {
    return relations.rolesOf(actor, subject.associationId(), subject.caseId());
  }

  @Override
  public Trail trail(CommitmentState subject) {
    return new Trail(subject.caseId(), subject.associationId());
  }
}
