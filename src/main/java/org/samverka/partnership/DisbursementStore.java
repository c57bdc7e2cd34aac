package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.LifecycleStore;

/** What the life cycle's mechanism knows of payments. */
@ApplicationScoped
class DisbursementStore
    implements LifecycleStore<Disbursement, DisbursementStage, DisbursementTransition> {

  @Inject private DisbursementRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private SamverkaClock clock;

  @Override
  public Class<DisbursementTransition> transitions() {
    return DisbursementTransition.class;
  }

  @Override
  public Class<DisbursementStage> stages() {
    return DisbursementStage.class;
  }

  @Override
  public String kind() {
    return Disbursement.KIND;
  }

  @Override
  public Disbursement load(long id) {
    return repository.one(id);
  }

  @Override
  public long version(Disbursement subject) {
    return subject.version();
  }

  @Override
  public DisbursementStage stage(Disbursement subject) {
    return subject.stage();
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
