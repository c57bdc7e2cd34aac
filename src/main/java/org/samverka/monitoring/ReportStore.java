package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.LifecycleStore;
import org.samverka.partnership.PartnershipAccess;

/** What the life cycle's mechanism knows of reports. */
@ApplicationScoped
class ReportStore implements LifecycleStore<Report, ReportStage, ReportTransition> {

  @Inject private ReportRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private SamverkaClock clock;

  @Override
  public Class<ReportTransition> transitions() {
    return ReportTransition.class;
  }

  @Override
  public Class<ReportStage> stages() {
    return ReportStage.class;
  }

  @Override
  public String kind() {
    return Report.KIND;
  }

  @Override
  public Report load(long id) {
    return repository.one(id);
  }

  @Override
  public long version(Report subject) {
    return subject.version();
  }

  @Override
  public ReportStage stage(Report subject) {
    return subject.stage();
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
