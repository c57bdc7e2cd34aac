package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.notification.Timers;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipCorrected;
import org.samverka.partnership.PartnershipTransition;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ReportKind;

/**
 * When a partnership begins, its reports are planned: those of the programme, the final one by the
 * decision's last day where it has one. A timer asks for each in time. When the decision is
 * corrected, what has not been asked for yet follows.
 */
@ApplicationScoped
class ReportPlanning implements Effect<Partnership, PartnershipTransition> {

  /** A report can be written from so many days before it is due (ours). */
  static final int DAYS_TO_WRITE = 60;

  @Inject private ReportRepository repository;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private DecisionAccess decisions;
  @Inject private PartnershipAccess partnerships;
  @Inject private Timers timers;

  @Override
  public Set<PartnershipTransition> follows() {
    return EnumSet.of(PartnershipTransition.ACTIVATE, PartnershipTransition.ACTIVATE_BEFORE_FINAL);
  }

  @Override
  public void carryOut(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    planned(one).forEach(plan -> askInTime(repository.add(plan)));
  }

  void corrected(@Observes PartnershipCorrected corrected) {
    List<ReportPlan> before = new ArrayList<>(repository.plans(corrected.partnershipId()));
    if (before.isEmpty()) {
      return;
    }
    for (ReportPlan planned : planned(partnerships.one(corrected.partnershipId()))) {
      Optional<ReportPlan> known =
          before.stream().filter(plan -> plan.kind() == planned.kind()).findFirst();
      known.ifPresent(before::remove);
      ReportPlan plan = known.orElseGet(() -> repository.add(planned));
      if (!plan.isAskedFor()) {
        plan.follow(planned);
        askInTime(plan);
      }
    }
  }

  private void askInTime(ReportPlan plan) {
    timers.at(
        plan.opensOn().atStartOfDay(SamverkaClock.STOCKHOLM).toInstant(),
        ReportTimer.KIND,
        plan.ref());
  }

  private List<ReportPlan> planned(Partnership one) {
    LocalDate lastDay = decisions.of(one.caseId()).map(DecisionView::lastReportOn).orElse(null);
    List<ReportPlan> plans = new ArrayList<>();
    boolean anyFinal = false;
    for (PlannedReport report :
        programmes.programme(Actor.SYSTEM, one.programmeId(), TextLanguage.SV).terms().reports()) {
      boolean last = report.kind() == ReportKind.FINAL;
      anyFinal |= last;
      LocalDate due = last && lastDay != null ? lastDay : report.dueFor(one.period().to());
      plans.add(plan(one, report.kind(), due, report.signed()));
    }
    if (!anyFinal && lastDay != null) {
      plans.add(plan(one, ReportKind.FINAL, lastDay, false));
    }
    plans.sort(Comparator.comparing(ReportPlan::dueOn));
    return plans;
  }

  private static ReportPlan plan(Partnership one, ReportKind kind, LocalDate due, boolean signed) {
    return new ReportPlan(one.id(), kind, due, due.minusDays(DAYS_TO_WRITE), signed);
  }
}
