package org.samverka.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.association.PublicFacts;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.ProtectedGround;
import org.samverka.identity.Actor;
import org.samverka.identity.IdentityProof;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.programme.ReportKind;

/** Reports as the association writes and hands them in, and the officer judges them. */
@Service
public class ReportService {

  private static final String MISSING_TEXT = "";

  @Inject private ReportRepository repository;
  @Inject private ReportStore store;
  @Inject private ReportRules rules;
  @Inject private MonitoringRights rights;
  @Inject private MonitoringHistory history;
  @Inject private PartnershipAccess partnerships;
  @Inject private AssociationAccess associations;
  @Inject private IdentityProof proof;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * A report as it was typed.
   *
   * @param values by field
   * @param outcomes what came of each goal, in the order of the goals
   * @param participants how many took part, by age group
   * @param complaints complaints of discrimination, by ground
   */
  public record Typed(
      Map<ReportField, String> values,
      List<String> outcomes,
      Map<AgeGroup, String> participants,
      Map<ProtectedGround, String> complaints) {}

  /** How signing ended. */
  public sealed interface Answer {
    /** The secret was wrong; nothing is signed. */
    record NotProved() implements Answer {}

    /** Signed; others must sign too. */
    record Signed(int left) implements Answer {}

    /** Signed by all and handed in. */
    record Submitted() implements Answer {}
  }

  /**
   * A line in a list of reports.
   *
   * @param id 0 while it is only planned
   */
  public record Line(
      long id, ReportKind kind, LocalDate dueOn, @Nullable ReportStage stage, boolean late) {}

  /**
   * One report.
   *
   * @throws NotFoundException when there is none that the actor may see
   */
  public ReportView view(Actor actor, long id) {
    Report report = repository.one(id);
    Set<Role> roles = rights.requireSight(report.partnershipId(), actor);
    boolean own = MonitoringRights.isOwn(roles);
    ReportContent content = repository.content(report);
    String hash = content.hash(id);
    List<ReportSignature> signed = repository.signatures(id, hash);
    EnumSet<ReportTransition> steps = EnumSet.noneOf(ReportTransition.class);
    steps.addAll(lifecycle.available(store, report, actor));
    return new ReportView(
        id,
        report.version(),
        report.partnershipId(),
        report.caseId(),
        associations.publicFactsOf(report.associationId()).map(PublicFacts::name).orElse(""),
        partnerships.one(report.partnershipId()).activityName(),
        report.kind(),
        report.stage(),
        report.dueOn(),
        report.lastDay(),
        report.isLateOn(clock.today()),
        report.isSigned(),
        own || report.stage() != ReportStage.DUE
            ? content
            : new ReportContent(report.kind(), Map.of(), List.of(), Map.of(), Map.of(), List.of()),
        hash,
        rules.signaturesLeft(report),
        signed.stream().map(ReportSignature::name).toList(),
        report.submittedAt().orElse(null),
        own,
        roles.contains(Role.SIGNATORY)
            && signed.stream().noneMatch(s -> s.accountId() == actor.accountId()),
        steps,
        history.of(report.ref(), ReportStage.class));
  }

  /**
   * The reports of a partnership, asked for and planned, in the order in which they are due.
   *
   * @throws NotFoundException when the actor may not see it
   */
  public List<Line> of(Actor actor, long partnershipId) {
    rights.requireSight(partnershipId, actor);
    List<Line> lines = new ArrayList<>();
    for (Report report : repository.of(partnershipId)) {
      lines.add(
          new Line(
              report.id(),
              report.kind(),
              report.dueOn(),
              report.stage(),
              report.isLateOn(clock.today())));
    }
    repository.plans(partnershipId).stream()
        .filter(plan -> !plan.isAskedFor())
        .forEach(plan -> lines.add(new Line(0, plan.kind(), plan.dueOn(), null, false)));
    return lines;
  }

  /**
   * Saves what is written. What is left blank may be filled in later; what is filled in must be
   * right.
   *
   * @param seen the version that the person saw
   * @throws org.samverka.kernel.InvalidInputException with a fault for each field that is not right
   * @throws RefusedException unless the actor belongs to the association and has it in hand
   * @throws StaleException when somebody else has changed it since
   */
  public void write(Actor actor, long id, long seen, Typed typed) {
    Report report = requireInHand(actor, "report.written", id);
    StaleException.check(report.ref(), report.trail().chain(), seen, report.version());
    report.write(read(report, typed), clock.now());
    audit.record(
        Deed.of(actor, "report.written", report.ref(), report.trail()).as(Role.REPRESENTATIVE));
    repository.flush();
  }

  private static ReportContent read(Report report, Typed typed) {
    Faults faults = new Faults();
    Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    typed
        .values()
        .forEach(
            (field, text) -> {
              if (!text.isBlank()) {
                values.put(field, faults.read(field.name(), MISSING_TEXT, () -> field.read(text)));
              }
            });
    List<GoalOutcome> goals = new ArrayList<>();
    List<GoalOutcome> asked = report.goals();
    for (int i = 0; i < asked.size(); i++) {
      String text = i < typed.outcomes().size() ? typed.outcomes().get(i) : "";
      String outcome =
          faults.read("goal" + i, "", () -> SafeText.optional(text, ReportField.LONGEST));
      goals.add(new GoalOutcome(asked.get(i).goal(), outcome));
    }
    Map<AgeGroup, Integer> participants = new EnumMap<>(AgeGroup.class);
    typed
        .participants()
        .forEach((group, text) -> count(faults, group.name(), text, participants, group));
    Map<ProtectedGround, Integer> complaints = new EnumMap<>(ProtectedGround.class);
    typed
        .complaints()
        .forEach((ground, text) -> count(faults, ground.name(), text, complaints, ground));
    faults.stop();
    return new ReportContent(report.kind(), values, goals, participants, complaints, List.of());
  }

  private static <K> void count(
      Faults faults, String name, String text, Map<K, Integer> counts, K key) {
    if (!text.isBlank()) {
      counts.put(
          key,
          faults.read(
              name,
              0,
              () -> {
                if (!text.strip().matches("\\d{1,7}")) {
                  throw new InvalidValueException(MessageKey.of("monitoring.fault.count"));
                }
                return Integer.valueOf(text.strip());
              }));
    }
  }

  /**
   * Hands in a report that needs no signature.
   *
   * @param seen the version that the person saw
   * @throws RefusedException when something is missing, it must be signed, or it is not in hand
   */
  public void submit(Actor actor, long id, long seen) {
    Report report = requireInHand(actor, "report.submit", id);
    lifecycle.apply(store, id, seen, submitting(report), actor, null, null);
    repository.flush();
  }

  /**
   * Signs a report as it was seen; the last signature that the association's rule asks for hands it
   * in.
   *
   * @param seenHash the fingerprint that the person saw
   * @param secret what proves who signs
   * @throws RefusedException when the actor is no signatory, or something is missing
   * @throws StaleException when what would be signed is no longer what was seen
   */
  public Answer sign(Actor actor, long id, String seenHash, String secret) {
    Report report = requireInHand(actor, "report.signed", id);
    if (!store.rolesOf(report, actor).contains(Role.SIGNATORY)) {
      throw RefusedException.role(actor, "report.signed", report.ref());
    }
    ReportContent content = repository.content(report);
    List<MessageKey> missing = content.missing();
    if (!missing.isEmpty()) {
      throw RefusedException.rule(actor, "report.signed", report.ref(), missing);
    }
    String hash = content.hash(id);
    if (!hash.equals(seenHash)) {
      throw new StaleException(report.ref(), report.trail().chain());
    }
    if (!proof.prove(actor, secret)) {
      return new Answer.NotProved();
    }
    if (repository.signatures(id, hash).stream()
        .noneMatch(s -> s.accountId() == actor.accountId())) {
      repository.add(new ReportSignature(id, actor, hash, clock.now()));
      report.touch(clock.now());
      audit.record(
          Deed.of(actor, "report.signed", report.ref(), report.trail())
              .as(Role.SIGNATORY)
              .with("sha256", hash));
      repository.flush();
    }
    int left = rules.signaturesLeft(report);
    if (left > 0) {
      return new Answer.Signed(left);
    }
    lifecycle.apply(store, id, report.version(), submitting(report), actor, null, null);
    return new Answer.Submitted();
  }

  /**
   * Takes a report through one of the officer's steps.
   *
   * @param seen the version that the person saw
   * @throws RefusedException when the role, the stage or the reason says no
   */
  public void judge(Actor actor, long id, long seen, ReportTransition transition, String reason) {
    rights.requireSight(repository.one(id).partnershipId(), actor);
    lifecycle.apply(store, id, seen, transition, actor, null, reason);
    repository.flush();
  }

  private static ReportTransition submitting(Report report) {
    return report.stage() == ReportStage.SUPPLEMENT
        ? ReportTransition.SUBMIT_SUPPLEMENT
        : ReportTransition.SUBMIT;
  }

  private Report requireInHand(Actor actor, String action, long id) {
    Report report = repository.lock(id);
    Set<Role> roles = rights.requireSight(report.partnershipId(), actor);
    if (!MonitoringRights.isOwn(roles)) {
      throw RefusedException.role(actor, action, report.ref());
    }
    if (!report.stage().isWithAssociation()) {
      throw RefusedException.rule(
          actor, action, report.ref(), MessageKey.of("monitoring.refused.handedIn"));
    }
    return report;
  }
}
