package org.samverka.register;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateChange;
import org.samverka.decision.DecisionAccess;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.monitoring.MonitoringAccess;
import org.samverka.monitoring.MonitoringService;
import org.samverka.monitoring.OpenMatter;
import org.samverka.monitoring.ReportService;
import org.samverka.notification.Timers;
import org.samverka.partnership.PartnershipAccess;

/** The approved partners for board members and everybody else who works for the city. */
@Service
public class RegisterService {

  private static final SubjectRef REGISTER = new SubjectRef("register", 0);

  @Inject private RegisterRepository repository;
  @Inject private MonitoringAccess monitoring;
  @Inject private MonitoringService events;
  @Inject private ReportService reports;
  @Inject private DecisionAccess decisions;
  @Inject private CommitmentStates states;
  @Inject private PartnershipAccess partnerships;
  @Inject private RegisterUpkeep upkeep;
  @Inject private Timers timers;
  @Inject private SamverkaClock clock;

  /**
   * A part of the list. One statement.
   *
   * @throws org.samverka.identity.RefusedException unless the actor reads for the city
   */
  public List<PartnerRow> page(Actor actor, RegisterFilter filter, Order order, int limit) {
    requireReader(actor, "register.list");
    return repository.page(settled(filter), order, limit);
  }

  /**
   * What the whole list adds up to. One statement, and as cheap with many partners as with few;
   * only when a word or an amount is searched for every row is looked through.
   */
  public Totals totals(Actor actor, RegisterFilter filter) {
    requireReader(actor, "register.totals");
    return repository.totals(settled(filter));
  }

  /** The open matters of some partners at the end of a day, the oldest first. */
  public List<OpenMatter> openMatters(
      Actor actor, Collection<Long> partnershipIds, @Nullable LocalDate day) {
    requireReader(actor, "register.matters");
    return monitoring.openMattersOf(partnershipIds, day == null ? clock.today() : day).stream()
        .sorted(Comparator.comparing(OpenMatter::since))
        .collect(Collectors.toList());
  }

  /**
   * One partner as it was shown at the end of a day.
   *
   * @param day the day; null for today
   * @throws NotFoundException when it was no partner then
   */
  public PartnerRow partner(Actor actor, long partnershipId, @Nullable LocalDate day) {
    requireReader(actor, "register.partner");
    return repository
        .one(partnershipId, settled(day))
        .orElseThrow(() -> new NotFoundException(new SubjectRef("partnership", partnershipId)));
  }

  /**
   * All that tells why a partner was approved on a day. The number of statements is constant.
   *
   * @param asked the day; null for today
   * @throws NotFoundException when it was no partner then
   */
  public PartnerFile file(Actor actor, long partnershipId, @Nullable LocalDate asked) {
    PartnerRow row = partner(actor, partnershipId, asked);
    LocalDate day = asked == null ? clock.today() : asked;
    List<StateChange> history =
        new ArrayList<>(states.historyOf(Actor.SYSTEM, row.associationId(), row.caseId(), day));
    Collections.reverse(history);
    // The register's readers may know these of a partner, whoever may follow it up.
    return new PartnerFile(
        day,
        row,
        decisions.of(row.caseId()).filter(one -> !one.decidedOn().isAfter(day)),
        openMatters(actor, List.of(partnershipId), day),
        events.eventsOf(Actor.SYSTEM, partnershipId).stream()
            .filter(event -> !event.heldOn().isAfter(day))
            .toList(),
        reports.of(Actor.SYSTEM, partnershipId).stream()
            .filter(report -> !report.dueOn().isAfter(day) || report.stage() != null)
            .toList(),
        history);
  }

  /**
   * Looks again at partners whose matters change by themselves as days pass, such as a report that
   * was due yesterday.
   *
   * @param after the association to go on after; 0 for the first
   * @return the last association looked at; 0 when there are no more
   */
  public long lookAgain(Actor actor, long after, int limit) {
    actor.require("register.look-again", REGISTER, Role.SYSTEM);
    List<Long> associations = repository.associations(after, limit);
    associations.forEach(upkeep::refresh);
    return associations.size() < limit ? 0 : associations.get(associations.size() - 1);
  }

  /**
   * Makes one of the sums that say the same, so that there are no more of them than days and
   * combinations. Changes no total.
   *
   * @return whether there may be more to do
   */
  public boolean fold(Actor actor) {
    actor.require("register.fold", REGISTER, Role.SYSTEM);
    return repository.fold();
  }

  /** Looks again at whoever has a partnership. */
  public void lookAt(Actor actor, long partnershipId) {
    actor.require("register.look-again", REGISTER, Role.SYSTEM);
    upkeep.refresh(partnerships.one(partnershipId).associationId());
  }

  /** Sets when to look again. */
  void watch(Actor actor, Instant at, SubjectRef piece) {
    actor.require("register.watch", REGISTER, Role.SYSTEM);
    timers.at(at, RegisterNight.KIND, piece);
  }

  private RegisterFilter settled(RegisterFilter filter) {
    return filter.asOf(settled(filter.day()));
  }

  /** Today is what holds now: the same rows, found more directly. */
  private @Nullable LocalDate settled(@Nullable LocalDate day) {
    return day == null || !day.isBefore(clock.today()) ? null : day;
  }

  /** The concern handler sees the concerns and nothing else. */
  private static void requireReader(Actor actor, String action) {
    actor.require(
        action,
        REGISTER,
        Role.staffRoles().stream()
            .filter(role -> role != Role.CONCERN_HANDLER)
            .toArray(Role[]::new));
  }
}
