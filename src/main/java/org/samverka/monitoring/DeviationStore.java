package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;
import org.samverka.partnership.PartnershipAccess;

/** What the life cycle's mechanism knows of deviations. */
@ApplicationScoped
class DeviationStore extends EntityStore<Deviation, DeviationStage, DeviationTransition> {

  @Inject private DeviationRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private SamverkaClock clock;

  DeviationStore() {
    super(Deviation.KIND, DeviationStage.class, DeviationTransition.class);
  }

  @Override
  public Deviation load(long id) {
    return repository.one(id);
  }

  @Override
  public void move(Deviation subject, DeviationStage to) {
    subject.moveTo(to, clock.now());
  }

  /**
   * What is tied to nothing yet is any officer's to read; after that it is the case's officer's.
   */
  @Override
  public Set<Role> rolesOf(Deviation subject, Actor actor) {
    return subject
        .partnershipId()
        .map(id -> partnerships.rolesOf(partnerships.one(id), actor))
        .orElseGet(
            () -> actor.is(Role.OFFICER) ? EnumSet.of(Role.OFFICER) : EnumSet.noneOf(Role.class));
  }

  @Override
  public Trail trail(Deviation subject) {
    return subject.trail();
  }
}
