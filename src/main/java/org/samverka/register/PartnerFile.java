package org.samverka.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samverka.commitment.standing.StateChange;
import org.samverka.decision.DecisionView;
import org.samverka.monitoring.EventView;
import org.samverka.monitoring.OpenMatter;
import org.samverka.monitoring.ReportService;

/**
 * Everything that tells why a partner is approved on a day.
 *
 * @param day the day
 * @param decision the decision it rests on, if it had been made by then
 * @param matters what was open, the oldest first
 * @param checks what has been checked, the latest first
 * @param reports the reports that were due by then, as they stand now
 * @param history the steps of its commitments, the latest first
 */
public record PartnerFile(
    LocalDate day,
    PartnerRow row,
    Optional<DecisionView> decision,
    List<OpenMatter> matters,
    List<EventView> checks,
    List<ReportService.Line> reports,
    List<StateChange> history) {

  /** Keeps its own copies. */
  public PartnerFile {
    matters = List.copyOf(matters);
    checks = List.copyOf(checks);
    reports = List.copyOf(reports);
    history = List.copyOf(history);
  }
}
