package org.samverka.commitment.standing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentScope;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.Relations;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;

/**
 * How associations stand by their commitments: downstream features declare, record what checks and
 * concerns lead to, and read the band as of any day.
 */
@Service
public class CommitmentStates {

  @Inject private StandingRepository repository;
  @Inject private StandingStore store;
  @Inject private Lifecycle lifecycle;
  @Inject private CommitmentCatalogue catalogue;
  @Inject private Relations relations;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Begins the standings of what an association has declared. What it had declared before stays as
   * it stands: declaring again undoes no check.
   *
   * @param caseId the case it is declared in; 0 for none
   * @param versionIds the versions that were accepted
   * @throws RefusedException unless the actor is a signatory of the association, or the system
   */
  public void declare(Actor actor, long associationId, long caseId, Collection<Long> versionIds) {
    SubjectRef subject =
        caseId == 0 ? new SubjectRef("association", associationId) : new SubjectRef("case", caseId);
    Set<Role> held = relations.rolesOf(actor, associationId, caseId);
    if (!held.contains(Role.SIGNATORY) && !held.contains(Role.SYSTEM)) {
      throw RefusedException.role(actor, "commitment-state.declare", subject);
    }
    record Place(long caseId, long commitmentId) {}
    Set<Place> known = new HashSet<>();
    repository
        .ofAssociation(associationId, caseId)
        .forEach(state -> known.add(new Place(state.caseId(), state.commitmentId())));
    Instant now = clock.now();
    StateGround ground = new StateGround(StateSource.DECLARATION, clock.today(), null);
    int begun = 0;
    for (CommitmentView version : catalogue.versions(actor, versionIds, TextLanguage.SV)) {
      boolean activity = version.rules().scope() == CommitmentScope.FUNDED_ACTIVITY;
      if (activity && caseId == 0) {
        throw RefusedException.rule(
            actor,
            "commitment-state.declare",
            subject,
            MessageKey.of("commitment.accept.noCase", version.words().shortName()));
      }
      Place place = new Place(activity ? caseId : 0, version.commitmentId());
      if (known.add(place)) {
        CommitmentState state =
            repository.add(
                new CommitmentState(associationId, place.caseId(), place.commitmentId()));
        repository.flush();
        repository.add(new StatePeriod(state, ground, null, actor, now));
        begun++;
      }
    }
    audit.record(
        Deed.of(actor, "commitment-state.declared", subject, new Trail(caseId, associationId))
            .with("begun", String.valueOf(begun)));
  }

  /**
   * Records that something supports a declaration. Does nothing where more than that is known.
   *
   * @param why what it is, in words; may be empty
   */
  public void recordEvidence(
      Actor actor,
      long associationId,
      long caseId,
      long commitmentId,
      StateSource source,
      LocalDate observedOn,
      String why) {
    CommitmentState state = one(actor, associationId, caseId, commitmentId);
    if (state.stage() == Standing.DECLARED) {
      StateGround ground = new StateGround(source, observedOn, null);
      step(actor, state, StandingTransition.RECORD_EVIDENCE, ground, why);
    }
  }

  /**
   * Takes the outcome of a check to the standing: met and met with a justified limit verify it,
   * remediable questions it, not met is a breach. An outcome that is what was known is confirmed,
   * with its new day and source.
   *
   * @param caseId the case of the check; where the commitment is about the association as a whole,
   *     its one standing is meant
   * @param observedOn the day of the check
   * @param why the reason; may be empty only for what is met
   * @throws InvalidValueException when a reason is missing
   * @throws NotFoundException when it was never declared
   * @throws RefusedException unless the actor is the officer of the case, or the system
   */
  public void applyOutcome(
      Actor actor,
      long associationId,
      long caseId,
      long commitmentId,
      CheckOutcome outcome,
      StateSource source,
      LocalDate observedOn,
      String why) {
    if (why.isBlank() && outcome != CheckOutcome.MET && outcome != CheckOutcome.NOT_ASSESSED) {
      throw new InvalidValueException(MessageKey.of("lifecycle.refused.reason"));
    }
    CommitmentState state = one(actor, associationId, caseId, commitmentId);
    StateGround ground = new StateGround(source, observedOn, outcome);
    for (StandingTransition transition : outcome.stepsFrom(state.stage())) {
      step(actor, state, transition, ground, why);
    }
  }

  /**
   * Questions a standing after a human has triaged a concern. The public does not see it before a
   * decision or a check follows.
   */
  public void question(
      Actor actor,
      long associationId,
      long caseId,
      long commitmentId,
      StateSource source,
      LocalDate observedOn,
      String why) {
    CommitmentState state = one(actor, associationId, caseId, commitmentId);
    StandingTransition transition =
        state.stage() == Standing.QUESTIONED
            ? StandingTransition.CONFIRM
            : StandingTransition.QUESTION;
    step(actor, state, transition, new StateGround(source, observedOn, null), why);
  }

  /**
   * Records that a breach has been put right; a check then verifies it.
   *
   * @throws InvalidValueException when it is not told how
   */
  public void remedy(
      Actor actor,
      long associationId,
      long caseId,
      long commitmentId,
      StateSource source,
      LocalDate observedOn,
      String why) {
    if (why.isBlank()) {
      throw new InvalidValueException(MessageKey.of("lifecycle.refused.reason"));
    }
    CommitmentState state = one(actor, associationId, caseId, commitmentId);
    StateGround ground = new StateGround(source, observedOn, null);
    step(actor, state, StandingTransition.REMEDY, ground, why);
  }

  /**
   * The standings of some associations at the end of a day, in one statement; of each, those about
   * the association and those about every case of theirs.
   *
   * @throws RefusedException unless the actor reads for the city
   */
  public List<StateRow> statesOf(Actor actor, Collection<Long> associationIds, LocalDate day) {
    if (!relations.isReader(actor)) {
      throw RefusedException.role(
          actor, "commitment-state.list", new SubjectRef(StandingStore.KIND, 0));
    }
    return associationIds.isEmpty() ? List.of() : repository.at(associationIds, endOf(day));
  }

  /**
   * The standings of an association at the end of a day, for its own people and for the city.
   *
   * @throws NotFoundException when the actor may not see the association's
   */
  public List<StateRow> statesOf(Actor actor, long associationId, LocalDate day) {
    if (!relations.mayRead(actor, associationId, 0)) {
      throw new NotFoundException(new SubjectRef("association", associationId));
    }
    // What a concern has led to is the city's own until it is decided.
    return relations.isReader(actor)
        ? repository.at(List.of(associationId), endOf(day))
        : repository.disclosedAt(List.of(associationId), endOf(day));
  }

  /** As {@link #statesOf}, for anybody: what a concern has led to shows only once it is decided. */
  public List<StateRow> publicStatesOf(Collection<Long> associationIds, LocalDate day) {
    return associationIds.isEmpty()
        ? List.of()
        : repository.disclosedAt(associationIds, endOf(day));
  }

  /**
   * Every step of a standing, the oldest first.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public List<StateStep> history(Actor actor, long stateId) {
    SubjectRef ref = new SubjectRef(StandingStore.KIND, stateId);
    if (!relations.isReader(actor)) {
      throw new NotFoundException(ref);
    }
    store.load(stateId);
    return repository.periods(stateId).stream().map(StatePeriod::step).toList();
  }

  /**
   * Every step of an association's standings that counts for a case, up to the end of a day, the
   * oldest first; in one statement.
   *
   * @throws NotFoundException unless the actor reads for the city
   */
  public List<StateChange> historyOf(Actor actor, long associationId, long caseId, LocalDate day) {
    if (!relations.isReader(actor)) {
      throw new NotFoundException(new SubjectRef("association", associationId));
    }
    return repository.changes(associationId, caseId, endOf(day));
  }

  private void step(
      Actor actor,
      CommitmentState state,
      StandingTransition transition,
      StateGround ground,
      @Nullable String why) {
    lifecycle.apply(store, state.id(), state.version(), transition, actor, ground, why);
    repository.flush();
  }

  /** The standing in the case, or where there is none, the one of the association as a whole. */
  private CommitmentState one(Actor actor, long associationId, long caseId, long commitmentId) {
    SubjectRef ref = new SubjectRef("commitment", commitmentId);
    if (!relations.mayRead(actor, associationId, caseId)) {
      throw new NotFoundException(ref);
    }
    return repository
        .find(associationId, caseId, commitmentId)
        .or(() -> repository.find(associationId, 0, commitmentId))
        .orElseThrow(() -> new NotFoundException(ref));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant();
  }
}
