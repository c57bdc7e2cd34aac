package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.EntityStore;
import org.samverka.partnership.PartnershipAccess;

/** What the life cycle's mechanism knows of reports. */
@ApplicationScoped
class ReportStore extends EntityStore<Report, ReportStage, ReportTransition> {

  @Inject private ReportRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private SamverkaClock clock;

  ReportStore() {
    super(Report.KIND, ReportStage.class, ReportTransition.class);
  }

  @Override
  public Report load(long id) {
    return repository.one(id);
  }

  @Override
  public void move(Report subject, ReportStage to) {
    subject.moveTo(to, clock.now());
  }

  @Override
  public Set<Role> rolesOf(Report subject, Actor actor) {
    return partnerships.rolesOf(partnerships.one(subject.partnershipId()), actor);
  }

  @Override
  public Trail trail(Report subject) {
    return subject.trail();
  }
}
