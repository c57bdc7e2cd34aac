package org.samverka.it.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.samverka.identity.AccountService;
import org.samverka.it.assessment.CaseFlow;
import org.samverka.it.partnership.Partnerships.Made;
import org.samverka.it.scene.Scene;
import org.samverka.kernel.SamverkaClock;
import org.samverka.monitoring.DeviationService;
import org.samverka.monitoring.DeviationTransition;
import org.samverka.monitoring.ReportService;
import org.samverka.monitoring.Triage;
import org.samverka.notification.TimerRunner;
import org.samverka.partnership.DisbursementService;

/**
 * A decided case without an agreement, and a running partnership with a report to write, a payment
 * to release and a deviation to answer.
 */
@ApplicationScoped
public class PartnershipScenes implements Scene {

  @Inject private Partnerships making;
  @Inject private AccountService accounts;
  @Inject private ReportService reports;
  @Inject private DeviationService deviations;
  @Inject private DisbursementService payments;
  @Inject private TimerRunner timers;
  @Inject private SamverkaClock clock;

  @Override
  public String name() {
    return "partnership";
  }

  @Override
  public Map<String, String> play() {
    CaseFlow.Flow decided = making.decided();
    LocalDate today = clock.today();
    Made running = making.early(today.minusDays(300), today.plusDays(60), today.minusDays(1));
    timers.runDueNow();
    long deviation =
        deviations.report(making.officer(), running.id(), "Lokalen var stängd två veckor i rad.");
    deviations.triage(
        making.officer(), deviation, seen(deviation), new Triage(running.id(), 0), "Bör utredas.");
    step(deviation, DeviationTransition.INVESTIGATE);
    step(deviation, DeviationTransition.GIVE_NOTICE);
    Map<String, String> told = new TreeMap<>();
    told.put("officer", accounts.own(making.officer()).email());
    told.put("city", accounts.own(making.citySignatory()).email());
    told.put("approver", accounts.own(making.approver()).email());
    told.put("applicant", accounts.own(decided.signatory()).email());
    told.put("partner", accounts.own(running.signatory()).email());
    told.put("case", Long.toString(decided.caseId()));
    told.put("running", Long.toString(running.id()));
    told.put("deviation", Long.toString(deviation));
    told.put("report", Long.toString(reports.of(running.signatory(), running.id()).get(0).id()));
    told.put("payment", Long.toString(payments.of(making.approver(), running.id()).get(0).id()));
    return told;
  }

  private void step(long id, DeviationTransition step) {
    deviations.apply(making.officer(), id, seen(id), step, null, "Det finns ett gott skäl.");
  }

  private long seen(long id) {
    return deviations.view(making.officer(), id).seen();
  }
}
