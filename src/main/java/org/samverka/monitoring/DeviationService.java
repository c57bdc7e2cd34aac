package org.samverka.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;

/** Deviations as the officer looks into them and the association answers. */
@Service
public class DeviationService {

  /** The most characters of what is told. */
  public static final int LONGEST = 4000;

  /** The stages that the association knows of, once it has been asked. */
  private static final Set<DeviationStage> TOLD =
      EnumSet.complementOf(
          EnumSet.of(DeviationStage.REPORTED, DeviationStage.TRIAGE, DeviationStage.INVESTIGATION));

  @Inject private DeviationRepository repository;
  @Inject private MonitoringRepository events;
  @Inject private DeviationStore store;
  @Inject private MonitoringRights rights;
  @Inject private MonitoringHistory history;
  @Inject private PartnershipAccess partnerships;
  @Inject private AssociationAccess associations;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Tells of a deviation in a partnership: the officer of its case, or the association itself.
   *
   * @return its id
   * @throws RefusedException when the actor is neither
   * @throws org.samverka.kernel.InvalidValueException when nothing is told, or too much
   */
  public long report(Actor actor, long partnershipId, String what) {
    Set<Role> roles = rights.requireSight(partnershipId, actor);
    Partnership partnership = partnerships.one(partnershipId);
    boolean own = MonitoringRights.isOwn(roles);
    if (!own && !roles.contains(Role.OFFICER)) {
      throw RefusedException.role(actor, "deviation.report", partnership.ref());
    }
    String told = SafeText.multiLine(what, LONGEST);
    Deviation one =
        new Deviation(
            partnership.activityName(),
            own ? DeviationOrigin.ASSOCIATION : DeviationOrigin.OFFICER,
            told,
            "",
            clock.now());
    one.isAbout(partnership);
    return keep(actor, one);
  }

  long keep(Actor actor, Deviation one) {
    repository.add(one);
    events.add(new StagePeriod(one.ref(), one.stage(), actor, null, clock.now()));
    audit.record(
        Deed.of(actor, "deviation.reported", one.ref(), one.trail())
            .with("origin", one.origin().name()));
    return one.id();
  }

  /**
   * One deviation: for the city always, for the association once it has been given notice.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public DeviationView view(Actor actor, long id) {
    Deviation one = repository.one(id);
    boolean city = requireSight(actor, one);
    Set<DeviationTransition> steps = EnumSet.noneOf(DeviationTransition.class);
    steps.addAll(lifecycle.available(store, one, actor));
    List<HistoryStep> all = history.of(one.ref(), DeviationStage.class);
    return new DeviationView(
        id,
        one.version(),
        one.partnershipId().orElse(0L),
        associations.publicFactsOf(one.associationId()).map(PublicFacts::name).orElse(""),
        one.partnershipId().map(at -> partnerships.one(at).activityName()).orElse(""),
        one.about(),
        one.origin(),
        city || one.origin() == DeviationOrigin.ASSOCIATION ? one.what() : "",
        city ? one.reporter() : "",
        one.reportedAt(),
        one.stage(),
        one.commitmentId(),
        one.commentUntil().orElse(null),
        one.followUpOn().orElse(null),
        mayComment(one, actor),
        city,
        steps,
        repository.comments(id).stream().map(DeviationComment::view).toList(),
        city ? all : all.stream().skip(firstTold(one)).toList());
  }

  /** The association sees its history from the notice on; what came before is the city's own. */
  private long firstTold(Deviation one) {
    return events.periods(one.ref()).stream()
        .takeWhile(period -> !TOLD.contains(DeviationStage.valueOf(period.stage())))
        .count();
  }

  /**
   * What waits for the officer, the oldest first.
   *
   * @throws RefusedException unless the actor is an officer
   */
  public List<DeviationRow> waiting(Actor actor, int limit) {
    actor.require("deviation.list", Deviation.ref(0), Role.OFFICER);
    return repository.waitingFor(actor.accountId(), limit);
  }

  /**
   * One page of all deviations, the newest first.
   *
   * @param open only those that are not closed
   * @param from the deviation to go on from; null for the start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   * @throws RefusedException unless the actor follows up for the city
   */
  public List<DeviationRow> page(
      Actor actor, boolean open, @Nullable Long from, boolean backward, int limit) {
    if (!rights.isReader(actor)) {
      throw RefusedException.role(actor, "deviation.list", Deviation.ref(0));
    }
    return repository.page(open, from, backward, limit);
  }

  /**
   * The deviations of a partnership that the actor may know of, the newest first.
   *
   * @throws NotFoundException when the actor may not see the partnership
   */
  public List<DeviationRow> of(Actor actor, long partnershipId) {
    rights.requireSight(partnershipId, actor);
    boolean city = rights.isReader(actor);
    return repository.of(partnershipId).stream()
        .filter(
            row ->
                city
                    || isTold(row.stage(), row.commentUntil())
                    || row.origin() == DeviationOrigin.ASSOCIATION)
        .toList();
  }

  /**
   * Ties what was told to a partnership and a commitment, by a human who has read it.
   *
   * @param seen the version that the person saw
   * @param why what was found out, in words
   * @throws RefusedException when the role, the stage, the reason or a rule says no
   */
  public void triage(Actor actor, long id, long seen, Triage triage, String why) {
    move(actor, id, seen, DeviationTransition.TRIAGE, triage, why);
  }

  /**
   * Takes a deviation through a step.
   *
   * @param seen the version that the person saw
   * @param day when the plan is followed up, for the step that requires one; else null
   * @throws RefusedException when the role, the stage, the reason or a rule says no
   */
  public void apply(
      Actor actor,
      long id,
      long seen,
      DeviationTransition transition,
      @Nullable LocalDate day,
      String why) {
    move(actor, id, seen, transition, day, why);
  }

  private void move(
      Actor actor,
      long id,
      long seen,
      DeviationTransition transition,
      @Nullable Object input,
      String why) {
    requireSight(actor, repository.one(id));
    lifecycle.apply(store, id, seen, transition, actor, input, why);
    repository.flush();
  }

  /**
   * Says what the association thinks of it, while it is asked.
   *
   * @throws RefusedException unless the actor belongs to the association and it is asked
   * @throws org.samverka.kernel.InvalidValueException when nothing is said, or too much
   */
  public void comment(Actor actor, long id, String text) {
    Deviation one = repository.one(id);
    requireSight(actor, one);
    if (!MonitoringRights.isOwn(store.rolesOf(one, actor))) {
      throw RefusedException.role(actor, "deviation.commented", one.ref());
    }
    if (!mayComment(one, actor)) {
      throw RefusedException.rule(
          actor, "deviation.commented", one.ref(), MessageKey.of("monitoring.refused.noComment"));
    }
    repository.add(new DeviationComment(id, actor, SafeText.multiLine(text, LONGEST), clock.now()));
    one.touch(clock.now());
    audit.record(
        Deed.of(actor, "deviation.commented", one.ref(), one.trail()).as(Role.REPRESENTATIVE));
    repository.flush();
  }

  private boolean mayComment(Deviation one, Actor actor) {
    boolean asked =
        one.stage() == DeviationStage.NOTICE || one.stage() == DeviationStage.CORRECTIVE_PLAN;
    return asked && MonitoringRights.isOwn(store.rolesOf(one, actor));
  }

  /** What was set aside at once the association has never been asked about. */
  private static boolean isTold(DeviationStage stage, @Nullable LocalDate commentUntil) {
    return TOLD.contains(stage) && (stage != DeviationStage.CLOSED || commentUntil != null);
  }

  /** Whether the actor reads for the city; whoever may not read it at all is not told of it. */
  private boolean requireSight(Actor actor, Deviation one) {
    if (rights.isReader(actor)) {
      return true;
    }
    boolean own =
        one.partnershipId().isPresent() && MonitoringRights.isOwn(store.rolesOf(one, actor));
    boolean told =
        isTold(one.stage(), one.commentUntil().orElse(null))
            || one.origin() == DeviationOrigin.ASSOCIATION;
    if (!own || !told) {
      throw new NotFoundException(one.ref());
    }
    return false;
  }
}
