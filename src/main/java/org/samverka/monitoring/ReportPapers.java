package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.samverka.document.DocumentOwner;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;

/**
 * Who may read and change the papers of a report: what is being written is the association's own;
 * from the day it is handed in whoever follows it up reads them too.
 */
@ApplicationScoped
class ReportPapers implements DocumentOwner {

  @Inject private ReportRepository repository;
  @Inject private MonitoringRights rights;

  @Override
  public String kind() {
    return Report.KIND;
  }

  @Override
  public boolean mayRead(Actor actor, long reportId) {
    Report report = repository.one(reportId);
    return isOwn(actor, report) || (report.stage() != ReportStage.DUE && rights.isReader(actor));
  }

  @Override
  public boolean mayWrite(Actor actor, long reportId) {
    Report report = repository.one(reportId);
    return report.stage().isWithAssociation() && isOwn(actor, report);
  }

  private boolean isOwn(Actor actor, Report report) {
    try {
      return MonitoringRights.isOwn(rights.requireSight(report.partnershipId(), actor));
    } catch (NotFoundException e) {
      return false;
    }
  }
}
