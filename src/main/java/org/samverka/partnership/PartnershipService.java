package org.samverka.partnership;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.Case;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseStage;
import org.samverka.application.CaseStore;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationRow;
import org.samverka.association.PublicFacts;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.TextLanguage;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;

/** Partnerships as people work with them: begun by the officer, moved by whoever may. */
@Service
public class PartnershipService {

  /** The steps that the portal takes by itself, or that a form of their own takes. */
  private static final Set<PartnershipTransition> NOT_BY_HAND =
      EnumSet.of(
          PartnershipTransition.ACTIVATE,
          PartnershipTransition.EXPIRE,
          PartnershipTransition.SEND_FOR_SIGNATURE,
          PartnershipTransition.OFFER_CORRECTION);

  private static final Set<CaseStage> DECIDED =
      EnumSet.of(
          CaseStage.DECIDED, CaseStage.NOTICE_PUBLISHED, CaseStage.APPEALED, CaseStage.FINAL);

  @Inject private PartnershipRepository repository;
  @Inject private AgreementRepository agreements;
  @Inject private AgreementComposer composer;
  @Inject private PartnershipRights rights;
  @Inject private PartnershipStore store;
  @Inject private PartnershipAccess access;
  @Inject private CaseStore cases;
  @Inject private CaseDirectory directory;
  @Inject private DecisionAccess decisions;
  @Inject private AssociationAccess associations;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Begins the partnership that a decision to grant leads to, with an agreement composed from the
   * decision and the application. If it is begun already, that one is returned.
   *
   * @return its id
   * @throws NotFoundException when there is no such case
   * @throws RefusedException unless the actor is the officer of the case and money is granted
   */
  public long begin(Actor actor, long caseId) {
    Case one = cases.load(caseId);
    if (!cases.rolesOf(one, actor).contains(Role.OFFICER)) {
      throw RefusedException.role(actor, "partnership.begin", one.ref());
    }
    DecisionView decision =
        decisions
            .of(caseId)
            .filter(made -> made.outcome().grants() && DECIDED.contains(one.stage()))
            .orElseThrow(
                () ->
                    RefusedException.rule(
                        actor,
                        "partnership.begin",
                        one.ref(),
                        MessageKey.of("partnership.refused.noDecision")));
    return repository
        .ofDecision(decision.id())
        .map(Partnership::id)
        .orElseGet(() -> beginNew(actor, one, decision));
  }

  private long beginNew(Actor actor, Case one, DecisionView decision) {
    if (decision.period() == null) {
      throw new IllegalStateException("a grant without a period");
    }
    ApplicationContent content = directory.content(one.id(), TextLanguage.SV);
    Partnership partnership =
        repository.add(
            new Partnership(
                new Partnership.Beginning(
                    one.id(),
                    decision.id(),
                    one.associationId(),
                    one.programmeId(),
                    content.value(ApplicationField.ACTIVITY_NAME),
                    decision.amountPerYear(),
                    decision.period(),
                    choices(content.value(ApplicationField.TARGET_GROUPS)),
                    choices(content.value(ApplicationField.DISTRICTS))),
                clock.now()));
    repository.add(
        new PartnershipStagePeriod(
            partnership.id(), partnership.stage(), actor, null, clock.now()));
    agreements.add(
        new Agreement(partnership.id(), 1, composer.compose(partnership), actor, clock.now()));
    audit.record(
        Deed.of(actor, "partnership.begun", partnership.ref(), partnership.trail())
            .as(Role.OFFICER));
    return partnership.id();
  }

  private static Set<Long> choices(String stored) {
    return Arrays.stream(stored.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /**
   * One partnership, for its association and for the city.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public PartnershipView view(Actor actor, long id) {
    Partnership one = repository.one(id);
    Set<Role> roles = rights.requireSight(one, actor);
    Set<PartnershipTransition> steps = EnumSet.noneOf(PartnershipTransition.class);
    steps.addAll(lifecycle.available(store, one, actor));
    steps.removeAll(NOT_BY_HAND);
    String number = directory.row(one.caseId()).registryNumber();
    return new PartnershipView(
        one.id(),
        one.version(),
        one.caseId(),
        number == null ? "" : number,
        one.associationId(),
        associations.publicFactsOf(one.associationId()).map(PublicFacts::name).orElse(""),
        one.activityName(),
        one.amountPerYear(),
        one.period(),
        one.stage(),
        one.notAwaitedBecause().orElse(""),
        one.noticeEndsOn().orElse(null),
        decisions.isFinal(one.caseId()),
        roles,
        steps,
        repository.periods(id));
  }

  /**
   * Takes a partnership through a step that takes nothing but a reason.
   *
   * @param seen the version that the person saw
   * @throws RefusedException when the role, the stage, the reason or a rule says no
   */
  public void apply(
      Actor actor, long id, long seen, PartnershipTransition transition, @Nullable String reason) {
    rights.requireSight(repository.one(id), actor);
    lifecycle.apply(store, id, seen, transition, actor, null, reason);
    repository.flush();
  }

  /**
   * One page of the city's partnerships, the newest first.
   *
   * @param running only those that run
   * @param ownCases only those whose case the actor is the officer of
   * @param from the partnership to go on from; null for the start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   * @throws RefusedException unless the actor reads for the city
   */
  public List<PartnershipRow> page(
      Actor actor,
      boolean running,
      boolean ownCases,
      @Nullable Long from,
      boolean backward,
      int limit) {
    if (!rights.isReader(actor)) {
      throw RefusedException.role(actor, "partnership.list", new SubjectRef(Partnership.KIND, 0));
    }
    return repository.page(running, ownCases ? actor.accountId() : 0, from, backward, limit);
  }

  /** The partnerships of the actor's own associations, the newest first, once they are offered. */
  public List<PartnershipRow> own(Actor actor) {
    List<Long> ids =
        associations.ownOf(actor).stream()
            .filter(AssociationRow::isOpen)
            .map(AssociationRow::id)
            .toList();
    return access.ofAssociations(ids).stream()
        .filter(row -> row.stage() != PartnershipStage.DRAFT_AGREEMENT)
        .toList();
  }
}
