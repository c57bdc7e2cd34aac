package org.samverka.monitoring;

import jakarta.inject.Inject;
import java.util.List;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.document.DocumentService;
import org.samverka.document.SpooledFile;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;

/**
 * The papers of a report: accounts, the auditor's report and others. They are signed with the rest,
 * so that a change asks for new signatures.
 */
@Service
public class ReportFileService {

  private static final int MOST_FILES = 10;
  private static final String ADDED = "report.paper-added";
  private static final String REMOVED = "report.paper-removed";

  @Inject private ReportRepository repository;
  @Inject private MonitoringRights rights;
  @Inject private DocumentService documents;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Adds a file.
   *
   * @throws NotFoundException when there is no report that the actor may see
   * @throws RefusedException unless the actor belongs to the association and has it in hand, or
   *     when there are as many files as there may be
   */
  public void attach(Actor actor, long reportId, ReportFileKind kind, SpooledFile file) {
    Report report = inHand(actor, ADDED, reportId);
    if (repository.files(reportId).size() >= MOST_FILES) {
      throw RefusedException.rule(
          actor, ADDED, report.ref(), MessageKey.of("monitoring.refused.manyFiles", MOST_FILES));
    }
    long documentId = documents.store(actor, report.ref(), file);
    repository.add(new ReportFile(reportId, kind, documentId, file));
    changed(
        report,
        Deed.of(actor, ADDED, report.ref(), report.trail())
            .with("paper", kind.name())
            .with("sha256", file.sha256().hex()));
  }

  /** Takes a file away again. */
  public void detach(Actor actor, long reportId, long fileId) {
    Report report = inHand(actor, REMOVED, reportId);
    List<ReportFile> files = repository.files(reportId);
    for (ReportFile one : files) {
      if (one.id() == fileId) {
        repository.remove(one);
        documents.discard(actor, one.documentId());
        changed(report, Deed.of(actor, REMOVED, report.ref(), report.trail()));
      }
    }
  }

  private void changed(Report report, Deed deed) {
    report.touch(clock.now());
    audit.record(deed.as(Role.REPRESENTATIVE));
    repository.flush();
  }

  private Report inHand(Actor actor, String action, long id) {
    Report report = repository.lock(id);
    if (!MonitoringRights.isOwn(rights.requireSight(report.partnershipId(), actor))) {
      throw RefusedException.role(actor, action, report.ref());
    }
    if (!report.stage().isWithAssociation()) {
      throw RefusedException.rule(
          actor, action, report.ref(), MessageKey.of("monitoring.refused.handedIn"));
    }
    return report;
  }
}
