package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.standing.CommitmentStates;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.Deadlines;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Texts;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Effect;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.lifecycle.Verdict;
import org.samverka.notification.NewMessage;
import org.samverka.notification.Notifications;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipStage;
import org.samverka.partnership.PartnershipStore;
import org.samverka.partnership.PartnershipTransition;

/**
 * What a deviation's steps ask for and lead to: triage ties it to a partnership, the association
 * has its time to comment, a suspension or termination moves the partnership in the same breath.
 */
@ApplicationScoped
class DeviationRules
    implements Guard<Deviation, DeviationTransition>, Effect<Deviation, DeviationTransition> {

  /** How long the association may comment (ours). */
  private static final int DAYS_TO_COMMENT = 14;

  @Inject private DeviationRepository repository;
  @Inject private MonitoringRepository history;
  @Inject private PartnershipAccess partnerships;
  @Inject private PartnershipStore partnershipStore;
  @Inject private CommitmentStates states;
  @Inject private Lifecycle lifecycle;
  @Inject private AssociationAccess associations;
  @Inject private Notifications notifications;
  @Inject private SamverkaClock clock;

  @Override
  public Set<DeviationTransition> guards() {
    EnumSet<DeviationTransition> all = EnumSet.allOf(DeviationTransition.class);
    all.removeAll(
        EnumSet.of(
            DeviationTransition.GIVE_NOTICE,
            DeviationTransition.INVESTIGATE,
            DeviationTransition.SET_ASIDE,
            DeviationTransition.FOLLOW_UP,
            DeviationTransition.CLOSE));
    return all;
  }

  @Override
  public Verdict judge(Attempt<Deviation, DeviationTransition> attempt) {
    Deviation one = attempt.subject();
    return switch (attempt.transition()) {
      case TRIAGE -> triage(attempt);
      case REQUIRE_PLAN -> {
        boolean day = attempt.input() instanceof LocalDate on && on.isAfter(clock.today());
        yield day ? heard(one) : Verdict.refused("monitoring.refused.planDay");
      }
      case DECIDE_TERMINATION ->
          stageOf(one) == PartnershipStage.SUSPENDED
              ? heard(one)
              : Verdict.refused("monitoring.refused.notSuspended");
      default -> heard(one);
    };
  }

  private Verdict triage(Attempt<Deviation, DeviationTransition> attempt) {
    Triage triage = attempt.input(Triage.class);
    Partnership partnership = partnerships.one(triage.partnershipId());
    boolean other =
        attempt.subject().partnershipId().filter(id -> id != triage.partnershipId()).isPresent();
    if (other || partnership.stage() == PartnershipStage.DRAFT_AGREEMENT) {
      return Verdict.refused("monitoring.refused.partnership");
    }
    boolean declared =
        triage.commitmentId() == 0
            || states.statesOf(Actor.SYSTEM, partnership.associationId(), clock.today()).stream()
                .anyMatch(row -> row.commitmentId() == triage.commitmentId());
    return declared ? Verdict.allowed() : Verdict.refused("monitoring.refused.commitment");
  }

  /** Nothing is found before the association has answered or its time is out. */
  private Verdict heard(Deviation one) {
    boolean out = one.commentUntil().filter(day -> clock.today().isAfter(day)).isPresent();
    return out || !repository.comments(one.id()).isEmpty()
        ? Verdict.allowed()
        : Verdict.refused("monitoring.refused.notHeard", one.commentUntil().orElseThrow());
  }

  private PartnershipStage stageOf(Deviation one) {
    return partnerships.one(one.partnershipId().orElseThrow()).stage();
  }

  @Override
  public Set<DeviationTransition> follows() {
    return EnumSet.allOf(DeviationTransition.class);
  }

  @Override
  public void carryOut(Attempt<Deviation, DeviationTransition> attempt) {
    Deviation one = attempt.subject();
    switch (attempt.transition()) {
      case TRIAGE -> {
        Triage triage = attempt.input(Triage.class);
        one.isAbout(partnerships.one(triage.partnershipId()));
        one.concerns(triage.commitmentId());
      }
      case GIVE_NOTICE -> {
        one.commentBy(Deadlines.lastDay(clock.today().plusDays(DAYS_TO_COMMENT)));
        tell(one, attempt.requiredReason());
      }
      case REQUIRE_PLAN -> {
        one.followUpBy(attempt.input(LocalDate.class));
        tell(one, attempt.requiredReason());
      }
      case DECIDE_SUSPENSION -> move(attempt, PartnershipTransition.SUSPEND);
      case DECIDE_TERMINATION -> move(attempt, PartnershipTransition.TERMINATE);
      case FIND_UNFOUNDED, REMARK_ON, FOLLOW_UP -> tell(one, attempt.requiredReason());
      case SET_ASIDE -> {
        if (one.origin() == DeviationOrigin.ASSOCIATION) {
          tell(one, attempt.requiredReason());
        }
      }
      case INVESTIGATE, CLOSE -> {}
    }
    history.follow(
        new StagePeriod(one.ref(), one.stage(), attempt.actor(), attempt.reason(), attempt.at()),
        one.ref(),
        attempt.at());
  }

  private void move(
      Attempt<Deviation, DeviationTransition> attempt, PartnershipTransition transition) {
    Partnership partnership = partnerships.one(attempt.subject().partnershipId().orElseThrow());
    lifecycle.apply(
        partnershipStore,
        partnership.id(),
        partnership.version(),
        transition,
        attempt.actor(),
        null,
        attempt.requiredReason());
    tell(attempt.subject(), attempt.requiredReason());
  }

  private void tell(Deviation one, String reason) {
    notifications.send(
        NewMessage.to(
                associations.accountIdsOf(one.associationId()),
                MessageKey.of(
                    "monitoring.mail.deviation.subject", MessageKey.of(Texts.keyOf(one.stage()))),
                MessageKey.of(
                    "monitoring.mail.deviation.body",
                    MessageKey.of(Texts.keyOf(one.stage())),
                    reason))
            .leadingTo("/monitoring/deviation?id=" + one.id())
            .about(one.trail()));
  }

  /** Whom a step that only the system may take is told as: the person who stands behind it. */
  static Actor inTheNameOf(Actor person) {
    return new Actor(person.accountId(), person.name(), Set.of(Role.SYSTEM));
  }
}
