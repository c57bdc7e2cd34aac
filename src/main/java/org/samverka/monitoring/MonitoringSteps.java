package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Texts;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** What waits for somebody in follow-up: a report to write or to read, a deviation to answer. */
@ApplicationScoped
class MonitoringSteps implements NextStepSource {

  private static final int MOST = 10;
  private static final int ANSWER = 15;
  private static final int WRITE = 25;
  private static final int READ = 50;

  @Inject private ReportRepository reports;
  @Inject private DeviationRepository deviations;
  @Inject private AssociationAccess associations;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    List<NextStep> steps = new ArrayList<>();
    if (!actor.signedIn()) {
      return steps;
    }
    List<Long> own =
        associations.ownOf(actor).stream()
            .filter(AssociationRow::isOpen)
            .map(AssociationRow::id)
            .toList();
    for (Report report :
        reports.ofAssociations(own, EnumSet.of(ReportStage.DUE, ReportStage.SUPPLEMENT), MOST)) {
      boolean again = report.stage() == ReportStage.SUPPLEMENT;
      steps.add(
          step(
              WRITE,
              MessageKey.of(
                  again ? "monitoring.step.complete" : "monitoring.step.write", report.kind()),
              null,
              "/monitoring/report?id=" + report.id(),
              report.lastDay()));
    }
    for (DeviationRow row :
        deviations.ofAssociations(own, EnumSet.of(DeviationStage.NOTICE), MOST)) {
      steps.add(
          step(
              ANSWER,
              MessageKey.of("monitoring.step.comment"),
              MessageKey.of("monitoring.step.about", row.about()),
              "/monitoring/deviation?id=" + row.id(),
              null));
    }
    if (actor.is(Role.OFFICER)) {
      ofOfficer(actor, steps);
    }
    return steps.size() > MOST ? steps.subList(0, MOST) : steps;
  }

  private void ofOfficer(Actor actor, List<NextStep> steps) {
    for (Report report : reports.waitingFor(actor.accountId(), MOST)) {
      steps.add(
          step(
              READ,
              MessageKey.of("monitoring.step.read", report.kind()),
              null,
              "/monitoring/report?id=" + report.id(),
              null));
    }
    for (DeviationRow row : deviations.waitingFor(actor.accountId(), MOST)) {
      steps.add(
          step(
              READ,
              MessageKey.of(
                  row.stage() == DeviationStage.REPORTED
                      ? "monitoring.step.triage"
                      : "monitoring.step.goOn"),
              MessageKey.of(
                  "monitoring.step.deviation",
                  row.about(),
                  MessageKey.of(Texts.keyOf(row.stage()))),
              "/monitoring/deviation?id=" + row.id(),
              null));
    }
  }

  private static NextStep step(
      int order,
      MessageKey title,
      @Nullable MessageKey detail,
      String path,
      @Nullable LocalDate due) {
    return new NextStep(order, title, detail, path, due);
  }
}
