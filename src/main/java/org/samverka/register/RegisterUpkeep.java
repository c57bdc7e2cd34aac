package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRenamed;
import org.samverka.association.PublicFacts;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.commitment.standing.StateRow;
import org.samverka.identity.Actor;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Written;
import org.samverka.lifecycle.Moved;
import org.samverka.monitoring.LastCheck;
import org.samverka.monitoring.MonitoringAccess;
import org.samverka.monitoring.OpenMatter;
import org.samverka.monitoring.PartnerChecked;
import org.samverka.notification.Timers;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipCorrected;
import org.samverka.partnership.PartnershipRow;
import org.samverka.partnership.PartnershipStage;

/**
 * Keeps what the register shows in step with what it is about: when something of a partner changes,
 * its rows, and what they add to the totals, are written again in the same transaction, so that no
 * list ever shows what is not so.
 */
@ApplicationScoped
class RegisterUpkeep {

  /** What the register shows something of. */
  private static final Set<String> SHOWN =
      Set.of("partnership", "commitment-state", "report", "deviation");

  @Inject private RegisterRepository repository;
  @Inject private PartnershipAccess partnerships;
  @Inject private AssociationAccess associations;
  @Inject private CommitmentStates states;
  @Inject private MonitoringAccess monitoring;
  @Inject private Timers timers;
  @Inject private SamverkaClock clock;

  void moved(@Observes Moved moved) {
    if (SHOWN.contains(moved.subject().kind()) && moved.trail().associationId() != 0) {
      refresh(moved.trail().associationId());
    }
  }

  void renamed(@Observes AssociationRenamed renamed) {
    refresh(renamed.associationId());
  }

  void corrected(@Observes PartnershipCorrected corrected) {
    refresh(corrected.associationId());
  }

  void checked(@Observes PartnerChecked checked) {
    refresh(checked.associationId());
  }

  /** Writes an association's rows again where they differ from what is so. */
  void refresh(long associationId) {
    LocalDate today = clock.today();
    List<PartnershipRow> all = partnerships.ofAssociations(List.of(associationId));
    all.stream()
        .filter(row -> row.stage().isRunning() && row.from().isAfter(today))
        .forEach(row -> RegisterFirstDay.await(timers, row));
    List<PartnershipRow> partners = all.stream().filter(row -> isShown(row, today)).toList();
    List<RegisterEntry> open = repository.openOf(associationId);
    if (partners.isEmpty() && open.isEmpty()) {
      return;
    }
    Map<Long, RegisterEntry> before =
        open.stream().collect(Collectors.toMap(RegisterEntry::partnershipId, Function.identity()));
    Differences differences = new Differences(today);
    open.forEach(differences::leaves);
    for (Showing showing : showings(associationId, partners, today)) {
      differences.enters(written(before.remove(showing.partnershipId()), showing, today));
    }
    before.values().forEach(gone -> gone.close(today));
    differences.sums().forEach(repository::add);
  }

  /** The row that shows it from now on: the one that is open if it can be. */
  private RegisterEntry written(@Nullable RegisterEntry open, Showing showing, LocalDate today) {
    if (open != null && (open.shows(showing) || open.rewrite(showing, today))) {
      return open;
    }
    RegisterEntry entry = new RegisterEntry(showing, today);
    repository.add(entry);
    return entry;
  }

  /**
   * Whether the board sees it as a partner: from the first day of the grant, not from the day of
   * the signatures, and also while it is suspended, and why.
   */
  private static boolean isShown(PartnershipRow row, LocalDate today) {
    return !row.from().isAfter(today)
        && (row.stage().isRunning() || row.stage() == PartnershipStage.SUSPENDED);
  }

  private List<Showing> showings(
      long associationId, List<PartnershipRow> partners, LocalDate today) {
    if (partners.isEmpty()) {
      return List.of();
    }
    PublicFacts facts = associations.publicFactsOf(associationId).orElseThrow();
    List<Long> one = List.of(associationId);
    List<StateRow> standings = states.statesOf(Actor.SYSTEM, one, today);
    List<StateRow> disclosed = states.publicStatesOf(one, today);
    Optional<LastCheck> check = monitoring.lastChecksOf(one, today).stream().findFirst();
    Map<Long, Long> matters =
        monitoring.openMattersOf(partners.stream().map(PartnershipRow::id).toList(), today).stream()
            .collect(Collectors.groupingBy(OpenMatter::partnershipId, Collectors.counting()));
    List<Showing> showings = new ArrayList<>();
    for (PartnershipRow row : partners) {
      Partnership partnership = partnerships.one(row.id());
      Marks marks = Marks.of(standings, row.caseId());
      showings.add(
          new Showing(
              row.id(),
              associationId,
              row.caseId(),
              row.programmeId(),
              facts.name(),
              facts.digits(),
              row.activityName(),
              Showing.ids(partnership.targetGroups()),
              Showing.ids(partnership.districts()),
              row.amountPerYear(),
              row.from(),
              lastDay(partnership),
              row.stage(),
              marks,
              Marks.of(disclosed, row.caseId()),
              check.map(LastCheck::on).orElseGet(() -> assessedOn(standings, row.caseId())),
              check.map(LastCheck::kind).orElse(null),
              marks.remarks() + matters.getOrDefault(row.id(), 0L).intValue()));
    }
    return showings;
  }

  private static LocalDate lastDay(Partnership partnership) {
    LocalDate agreed = partnership.period().to();
    return partnership.noticeEndsOn().filter(agreed::isAfter).orElse(agreed);
  }

  /** The assessment of the application is a check too, the first. */
  private static LocalDate assessedOn(Collection<StateRow> standings, long caseId) {
    return standings.stream()
        .filter(state -> state.outcome() != null)
        .filter(state -> state.caseId() == 0 || state.caseId() == caseId)
        .map(state -> Written.day(state.since()))
        .max(Comparator.naturalOrder())
        .orElse(RegisterEntry.NEVER);
  }
}
