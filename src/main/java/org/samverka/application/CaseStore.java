package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;

/** What the life cycle's mechanism knows of cases. */
@ApplicationScoped
public class CaseStore extends EntityStore<Case, CaseStage, CaseTransition> {

  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;
  @Inject private SamverkaClock clock;

  /** Names the life cycle and its table. */
  public CaseStore() {
    super(Case.KIND, CaseStage.class, CaseTransition.class);
  }

  @Override
  public Case load(long id) {
    return repository.one(id);
  }

  /**
   * The case as a page reads it, never to be moved.
   *
   * @throws org.samverka.identity.NotFoundException when there is none
   */
  public Case read(long id) {
    return repository.read(id);
  }

  @Override
  public void move(Case subject, CaseStage to) {
    subject.moveTo(to, clock.now());
  }

  @Override
  public Set<Role> rolesOf(Case subject, Actor actor) {
    return access.rolesOf(subject, actor);
  }

  /** Whether the actor may read what the application says. */
  public boolean mayReadContent(Case subject, Actor actor) {
    return access.mayReadContent(subject, actor);
  }

  @Override
  public Trail trail(Case subject) {
    return subject.trail();
  }
}
