package org.samverka.monitoring;

import static org.samverka.monitoring.ReportTransition.SUBMIT;
import static org.samverka.monitoring.ReportTransition.SUBMIT_SUPPLEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.association.AssociationAccess;
import org.samverka.kernel.Deadlines;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Texts;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;

/** A report is handed in complete, signed where the programme says so, and kept as it was then. */
@ApplicationScoped
class ReportRules implements Guard<Report, ReportTransition>, Effect<Report, ReportTransition> {

  /** How long the association has to complete a report (ours). */
  private static final int DAYS_TO_COMPLETE = 14;

  @Inject private ReportRepository repository;
  @Inject private MonitoringRepository history;
  @Inject private AssociationAccess associations;
  @Inject private Notifications notifications;
  @Inject private SamverkaClock clock;

  @Override
  public Set<ReportTransition> guards() {
    return EnumSet.of(SUBMIT, SUBMIT_SUPPLEMENT);
  }

  @Override
  public Verdict judge(Attempt<Report, ReportTransition> attempt) {
    Report report = attempt.subject();
    List<MessageKey> missing = repository.content(report).missing();
    if (!missing.isEmpty()) {
      return Verdict.of(missing);
    }
    return signaturesLeft(report) > 0
        ? Verdict.refused("monitoring.refused.signatures", signaturesLeft(report))
        : Verdict.allowed();
  }

  /** How many signatures are missing on the report as it reads now. */
  int signaturesLeft(Report report) {
    if (!report.isSigned()) {
      return 0;
    }
    int signed =
        repository.signatures(report.id(), repository.content(report).hash(report.id())).size();
    return Math.max(0, associations.signaturesNeeded(report.associationId()) - signed);
  }

  @Override
  public Set<ReportTransition> follows() {
    return EnumSet.allOf(ReportTransition.class);
  }

  @Override
  public void carryOut(Attempt<Report, ReportTransition> attempt) {
    Report report = attempt.subject();
    history.follow(
        new StagePeriod(
            report.ref(), report.stage(), attempt.actor(), attempt.reason(), attempt.at()),
        report.ref(),
        attempt.at());
    switch (attempt.transition()) {
      case SUBMIT, SUBMIT_SUPPLEMENT -> {
        report.submitted(attempt.at());
        repository.add(
            new ReportSubmission(
                report,
                repository.content(report).canonical(report.id()),
                attempt.actor(),
                attempt.at()));
      }
      case REQUEST_SUPPLEMENT -> {
        LocalDate last = Deadlines.lastDay(clock.today().plusDays(DAYS_TO_COMPLETE));
        report.supplementBy(last);
        tell(report, attempt.requiredReason());
      }
      case ACCEPT, REJECT -> tell(report, attempt.requiredReason());
    }
  }

  private void tell(Report report, String reason) {
    notifications.send(
        NewMessage.to(
                associations.accountIdsOf(report.associationId()),
                MessageKey.of(
                    "monitoring.mail.report.subject",
                    report.kind(),
                    MessageKey.of(Texts.keyOf(report.stage()))),
                MessageKey.of(
                    "monitoring.mail.report.body",
                    report.kind(),
                    MessageKey.of(Texts.keyOf(report.stage())),
                    reason))
            .leadingTo("/monitoring/report?id=" + report.id())
            .about(report.trail()));
  }
}
