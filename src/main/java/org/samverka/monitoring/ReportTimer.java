package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.samverka.application.ApplicationField;
import org.samverka.application.CaseDirectory;
import org.samverka.association.AssociationAccess;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.SubjectRef;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;
import org.samverka.notification.TimerHandler;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipStage;

/** Asks the association for a report when its time has come. */
@ApplicationScoped
class ReportTimer implements TimerHandler {

  static final String KIND = "monitoring.report";

  private static final int MOST_GOALS = 12;

  @Inject private ReportRepository repository;
  @Inject private MonitoringRepository history;
  @Inject private PartnershipAccess partnerships;
  @Inject private CaseDirectory cases;
  @Inject private AssociationAccess associations;
  @Inject private Notifications notifications;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(SubjectRef subject, Instant dueAt) {
    repository.plan(subject.id()).filter(plan -> !plan.isAskedFor()).ifPresent(this::ask);
  }

  private void ask(ReportPlan plan) {
    Partnership one = partnerships.one(plan.partnershipId());
    if (one.stage() == PartnershipStage.DRAFT_AGREEMENT
        || one.stage() == PartnershipStage.FOR_SIGNATURE) {
      return;
    }
    Report report = repository.add(new Report(one, plan, goals(one), clock.now()));
    plan.askedFor(report.id());
    history.add(new StagePeriod(report.ref(), report.stage(), Actor.SYSTEM, null, clock.now()));
    audit.record(
        Deed.of(Actor.SYSTEM, "report.asked-for", report.ref(), report.trail())
            .as(Role.SYSTEM)
            .with("due", report.dueOn().toString()));
    notifications.send(
        NewMessage.to(
                associations.accountIdsOf(one.associationId()),
                MessageKey.of("monitoring.mail.due.subject", report.kind(), report.dueOn()),
                MessageKey.of(
                    "monitoring.mail.due.body", report.kind(), one.activityName(), report.dueOn()))
            .leadingTo("/monitoring/report?id=" + report.id())
            .about(report.trail()));
  }

  /** The goals as applied for, one a line. */
  private List<String> goals(Partnership one) {
    return cases
        .content(one.caseId(), TextLanguage.SV)
        .value(ApplicationField.GOALS)
        .lines()
        .map(line -> line.replaceFirst("^[-–•*\\d.)\\s]+", "").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> line.length() > 400 ? line.substring(0, 400) : line)
        .limit(MOST_GOALS)
        .toList();
  }
}
