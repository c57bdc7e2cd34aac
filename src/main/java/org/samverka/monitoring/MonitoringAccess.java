package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.samverka.kernel.SamverkaClock;

/**
 * What features downstream read of how partners are followed up, as of any day. It answers
 * services, which check by themselves who asks; it changes nothing.
 */
@ApplicationScoped
public class MonitoringAccess {

  @Inject private MonitoringRepository repository;

  /**
   * What was not in order or not settled at the end of a day: reports that were late, and
   * deviations after triage. Two statements, however many partnerships.
   */
  public List<OpenMatter> openMattersOf(Collection<Long> partnershipIds, LocalDate day) {
    if (partnershipIds.isEmpty()) {
      return List.of();
    }
    Instant end = day.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant();
    List<OpenMatter> matters = new ArrayList<>();
    matters.addAll(repository.lateReports(partnershipIds, day, end));
    matters.addAll(repository.openDeviations(partnershipIds, end));
    return matters;
  }

  /** The latest check of each association up to a day; none for whoever was never checked. */
  public List<LastCheck> lastChecksOf(Collection<Long> associationIds, LocalDate day) {
    return associationIds.isEmpty() ? List.of() : repository.lastChecks(associationIds, day);
  }
}
