package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.samverka.partnership.PartnershipTransition;
import org.samverka.programme.PlannedReport;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ReportKind;

/**
 * When a partnership begins, its reports are planned: those of the programme, the final one by the
 * decision's last day where it has one. A timer asks for each in time.
 */
@ApplicationScoped
class ReportPlanning implements Effect<Partnership, PartnershipTransition> {

  /** A report can be written from so many days before it is due (ours). */
  static final int DAYS_TO_WRITE = 60;

  @Inject private ReportRepository repository;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private DecisionAccess decisions;
  @Inject private Timers timers;

  @Override
  public Set<PartnershipTransition> follows() {
    return EnumSet.of(PartnershipTransition.ACTIVATE, PartnershipTransition.ACTIVATE_BEFORE_FINAL);
  }

  @Override
  public void carryOut(Attempt<Partnership, PartnershipTransition> attempt) {
    Partnership one = attempt.subject();
    for (ReportPlan planned : planned(one)) {
      ReportPlan plan = repository.add(planned);
      timers.at(
          plan.opensOn().atStartOfDay(SamverkaClock.STOCKHOLM).toInstant(),
          ReportTimer.KIND,
          plan.ref());
    }
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
    return plans;
  }

  private static ReportPlan plan(Partnership one, ReportKind kind, LocalDate due, boolean signed) {
    return new ReportPlan(one.id(), kind, due, due.minusDays(DAYS_TO_WRITE), signed);
  }
}
