package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;

/** What the life cycle's mechanism knows of payments. */
@ApplicationScoped
class DisbursementStore
    extends EntityStore<Disbursement, DisbursementStage, DisbursementTransition> {

  @Inject private DisbursementRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private SamverkaClock clock;

  DisbursementStore() {
    super(Disbursement.KIND, DisbursementStage.class, DisbursementTransition.class);
  }

  @Override
  public Disbursement load(long id) {
    return repository.one(id);
  }

  @Override
  public void move(Disbursement subject, DisbursementStage to) {
    subject.moveTo(to, clock.now());
  }

  @Override
  public Set<Role> rolesOf(Disbursement subject, Actor actor) {
    return partnerships.rolesOf(partnerships.one(subject.partnershipId()), actor);
  }

  @Override
  public Trail trail(Disbursement subject) {
    return subject.trail();
  }
}
