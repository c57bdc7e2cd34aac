package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.samverka.application.CaseFact;
import org.samverka.application.CaseFactSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SwedishDates;
import org.samverka.kernel.Texts;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipFactSource;

/** Tells beside a case and a partnership which reports are due and what is not in order. */
@ApplicationScoped
class MonitoringFacts implements CaseFactSource, PartnershipFactSource {

  @Inject private ReportService reports;
  @Inject private DeviationService deviations;
  @Inject private MonitoringRights rights;
  @Inject private PartnershipAccess partnerships;

  @Override
  public List<CaseFact> factsOf(Actor actor, long id) {
    return partnerships
        .ofCase(id)
        .map(one -> all(actor, one.id()).stream().filter(CaseFact::open).toList())
        .orElse(List.of());
  }

  @Override
  public List<CaseFact> factsOfPartnership(Actor actor, long partnershipId) {
    return all(actor, partnershipId);
  }

  private List<CaseFact> all(Actor actor, long partnershipId) {
    boolean may =
        rights.isReader(actor)
            || MonitoringRights.isOwn(partnerships.rolesOf(partnerships.one(partnershipId), actor));
    if (!may) {
      return List.of();
    }
    List<CaseFact> facts = new ArrayList<>();
    for (ReportService.Line line : reports.of(actor, partnershipId)) {
      ReportStage stage = line.stage();
      String state =
          stage == null
              ? "monitoring.report.planned"
              : line.late() ? "monitoring.report.late" : Texts.keyOf(stage);
      facts.add(
          new CaseFact(
              MessageKey.of("monitoring.fact.report", line.kind(), MessageKey.of(state)),
              line.dueOn(),
              line.id() == 0 ? "" : "/monitoring/report?id=" + line.id(),
              stage != null && stage != ReportStage.ACCEPTED && stage != ReportStage.REJECTED));
    }
    for (DeviationRow row : deviations.of(actor, partnershipId)) {
      facts.add(
          new CaseFact(
              MessageKey.of("monitoring.fact.deviation", MessageKey.of(Texts.keyOf(row.stage()))),
              SwedishDates.dayOf(row.reportedAt()),
              "/monitoring/deviation?id=" + row.id(),
              row.stage() != DeviationStage.CLOSED && row.stage() != DeviationStage.UNFOUNDED));
    }
    return facts;
  }
}
