package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;

/** What the life cycle's mechanism knows of partnerships. */
@ApplicationScoped
public class PartnershipStore
    extends EntityStore<Partnership, PartnershipStage, PartnershipTransition> {

  @Inject private PartnershipRepository repository;
  @Inject private PartnershipAccess access;
  @Inject private SamverkaClock clock;

  /** Names the life cycle and its table. */
  public PartnershipStore() {
    super(Partnership.KIND, PartnershipStage.class, PartnershipTransition.class);
  }

  @Override
  public Partnership load(long id) {
    return repository.one(id);
  }

  @Override
  public void move(Partnership subject, PartnershipStage to) {
    subject.moveTo(to, clock.now());
  }

  @Override
  public Set<Role> rolesOf(Partnership subject, Actor actor) {
    return access.rolesOf(subject, actor);
  }

  @Override
  public Trail trail(Partnership subject) {
    return subject.trail();
  }
}
