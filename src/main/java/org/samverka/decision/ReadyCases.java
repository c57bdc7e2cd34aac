package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseAccess;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.assessment.AssessmentAccess;
import org.samverka.assessment.Proposal;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.Money;
import org.samverka.kernel.Period;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.programme.ProgrammeCatalogue;
import org.samverka.programme.ProgrammeTerms;

/** The cases that a reviewer has released, and each as whoever decides needs it. */
@Service
public class ReadyCases {

  private static final Role[] WHO = {Role.DELEGATE, Role.SECRETARY, Role.REVIEWER, Role.OFFICER};

  @Inject private DecisionRepository repository;
  @Inject private MeetingRepository meetings;
  @Inject private CaseStore cases;
  @Inject private CaseAccess access;
  @Inject private AssessmentAccess assessments;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private DelegationScheme scheme;
  @Inject private AmountAtStake stake;
  @Inject private Lifecycle lifecycle;
  @Inject private SamverkaClock clock;

  /**
   * A case that can be decided.
   *
   * @param seen the case's version
   * @param form what the officer proposes, to be confirmed or changed; empty before whoever decides
   *     has declared that they have no conflict of interest (KL 6:28)
   * @param total what the proposal binds the city to, over all its years
   * @param lowest the lowest level that may decide on it
   * @param level the level at which the reader decides on delegation; null when they are no
   *     delegate
   * @param within whether the total is within that level
   * @param mayDecide whether the reader may decide it on delegation at all: not the case's officer
   * @param mayEnter whether the reader may put it on an agenda
   * @param meetings the meetings to come, for the agenda
   */
  public record Ready(
      long caseId,
      long seen,
      String registryNumber,
      String association,
      String programme,
      RulingForm form,
      Money total,
      DecisionBody lowest,
      @Nullable DecisionBody level,
      boolean within,
      boolean mayDecide,
      boolean mayEnter,
      List<MeetingRow> meetings) {}

  /**
   * One page of them, in the order in which they came in.
   *
   * @param after when the case to go on from was received; the epoch for the start
   * @param afterId that case; 0 for the start
   */
  public List<ReadyRow> page(
      Actor actor, TextLanguage language, Instant after, long afterId, int limit) {
    actor.require("decision.ready", new SubjectRef("cases", 0), WHO);
    return repository.ready(language.tag(), after, afterId, limit);
  }

  /**
   * One of them.
   *
   * @throws RefusedException when it is not ready, or the actor decides nothing
   */
  public Ready ready(Actor actor, long caseId, TextLanguage language) {
    Case one = cases.load(caseId);
    actor.require("decision.ready", one.ref(), WHO);
    if (one.stage() != CaseStage.READY_FOR_DECISION) {
      throw new NotFoundException(one.ref());
    }
    LocalDate today = clock.today();
    Set<CaseTransition> steps = lifecycle.available(cases, one, actor);
    boolean mayDecide = steps.contains(CaseTransition.DECIDE_ON_DELEGATION);
    DecisionBody level = mayDecide ? scheme.levelOf(actor, today) : null;
    DelegationPolicy policy = scheme.on(today);
    Money total = stake.proposed(caseId);
    boolean mayEnter = steps.contains(CaseTransition.PUT_ON_AGENDA);
    boolean open = access.mayReadContent(one, actor);
    return new Ready(
        caseId,
        one.version(),
        one.registryNumber().orElse(""),
        associations.publicFactsOf(one.associationId()).map(PublicFacts::name).orElse(""),
        programmes.programme(actor, one.programmeId(), language).words().title(),
        open ? proposed(actor, one) : RulingForm.EMPTY,
        open ? total : Money.ZERO,
        policy.lowestFor(total),
        level,
        level != null && policy.allows(level, total),
        mayDecide,
        mayEnter,
        mayEnter ? meetings.from(today, 20) : List.of());
  }

  /** The officer's proposal as a decision to be; the grant's days follow from the programme. */
  RulingForm proposed(Actor actor, Case one) {
    Optional<Proposal> found = assessments.proposalOf(one.id());
    if (found.isEmpty()) {
      return RulingForm.EMPTY;
    }
    Proposal proposal = found.get();
    Period period = period(actor, one, proposal.years());
    return RulingForm.of(
        new Ruling(
            switch (proposal.outcome()) {
              case GRANT -> DecisionOutcome.GRANTED;
              case PARTLY_GRANT -> DecisionOutcome.PARTLY_GRANTED;
              case REJECT -> DecisionOutcome.REJECTED;
            },
            proposal.amountPerYear(),
            proposal.years() == 0 ? null : period,
            proposal.conditions(),
            proposal.lastReportOn(),
            proposal.reasons(),
            ""));
  }

  /** From the programme's first day, or the next New Year, for as many years as proposed. */
  private Period period(Actor actor, Case one, int years) {
    ProgrammeTerms terms = programmes.programme(actor, one.programmeId(), TextLanguage.SV).terms();
    LocalDate from = terms.grantFrom();
    LocalDate first = from == null ? LocalDate.of(clock.today().getYear() + 1, 1, 1) : from;
    LocalDate until = terms.grantUntil();
    if (years <= 1 && until != null && until.isAfter(first)) {
      return new Period(first, until);
    }
    return new Period(first, first.plusYears(Math.max(1, years)).minusDays(1));
  }
}
