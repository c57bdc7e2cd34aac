package org.samverka.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseDesk;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/**
 * The checks of a case. There is one for each commitment that the programme asks for, made when the
 * assessment begins; they are written while the case is assessed, and take effect on how the
 * association stands by its commitments when a reviewer releases the case for decision.
 */
@Service
public class AssessmentService {

  private static final int LONGEST_REASON = 4000;
  private static final int LONGEST_NOTE = 2000;

  @Inject private AssessmentRepository repository;
  @Inject private AssessmentAccess access;
  @Inject private Assessors assessors;
  @Inject private CaseDesk desk;
  @Inject private CommitmentCatalogue commitments;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * A check with its notes.
   *
   * @param seen the check's version, to be handed back with a change
   * @param done whether it says all that a check must say
   */
  public record OneCheck(
      long seen,
      CheckView view,
      CommitmentView version,
      Map<Aspect, String> aspects,
      boolean done) {

    /** Keeps its own copy. */
    public OneCheck {
      aspects = Map.copyOf(aspects);
    }
  }

  /**
   * The checks of a case in the order of the band.
   *
   * @throws NotFoundException when the case is not the actor's business
   * @throws RefusedException before the actor has declared that there is no conflict of interest
   */
  public List<CheckView> checks(Actor actor, long caseId, TextLanguage language) {
    desk.requireOpen(actor, "case.checks", caseId);
    return access.checksOf(caseId, language);
  }

  /** One check. */
  public OneCheck check(Actor actor, long caseId, long versionId, TextLanguage language) {
    desk.requireOpen(actor, "case.checks", caseId);
    Check check = one(caseId, versionId);
    CommitmentView version = access.versionOf(caseId, versionId, language);
    return new OneCheck(
        check.version(), check.view(version), version, check.aspects(), check.isDone());
  }

  /** Whether the actor may write into the checks and the proposal now. */
  public boolean mayAssess(Actor actor, long caseId) {
    return assessors.may(actor, caseId);
  }

  /**
   * Writes what was found about one commitment. An unfinished reason may be saved with the outcome
   * not assessed yet; any other outcome but met needs one.
   *
   * @param seen the check's version that the person saw
   * @param typed what was typed; the day null when it was left out
   * @return the check as it is now
   * @throws org.samverka.kernel.InvalidInputException with a fault for outcome, reason, on or the
   *     name of an aspect
   * @throws RefusedException when the actor is not the officer of the case, or it is not assessed
   * @throws StaleException when somebody else has changed the check since
   */
  public OneCheck save(Actor actor, long caseId, long versionId, long seen, Typed typed) {
    Case one = assessors.require(actor, "case.checked", caseId);
    Check check = one(caseId, versionId);
    CommitmentView version = commitments.version(Actor.SYSTEM, versionId, TextLanguage.SV);
    CheckFinding finding = finding(typed, version);
    StaleException.check(
        new SubjectRef("check", check.id()), one.trail().chain(), seen, check.version());
    check.find(finding, version, actor);
    audit.record(
        Deed.of(actor, "case.checked", one.ref(), one.trail())
            .with("commitment", version.code())
            .with("outcome", finding.outcome().name())
            .with("source", finding.source().name()));
    repository.flush();
    return new OneCheck(
        check.version(), check.view(version), version, check.aspects(), check.isDone());
  }

  /**
   * What an officer has typed into a check.
   *
   * @param outcome null when none was chosen: not assessed
   * @param source null when none was chosen: the declaration
   * @param on the day; null when it was left out
   */
  public record Typed(
      @Nullable CheckOutcome outcome,
      String reason,
      @Nullable StateSource source,
      @Nullable LocalDate on,
      Map<Aspect, String> aspects) {

    /** Keeps its own copy. */
    public Typed {
      aspects = Map.copyOf(aspects);
    }
  }

  private CheckFinding finding(Typed typed, CommitmentView version) {
    Faults faults = new Faults();
    CheckOutcome outcome = Objects.requireNonNullElse(typed.outcome(), CheckOutcome.NOT_ASSESSED);
    StateSource source = Objects.requireNonNullElse(typed.source(), StateSource.DECLARATION);
    boolean mayBeEmpty = outcome == CheckOutcome.MET || outcome == CheckOutcome.NOT_ASSESSED;
    String reason =
        faults.read(
            "reason",
            "",
            () ->
                mayBeEmpty
                    ? SafeText.optional(typed.reason(), LONGEST_REASON)
                    : needed(typed.reason()));
    LocalDate on = faults.read("on", clock.today(), () -> seenOn(typed.on()));
    Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
    if (version.rules().ground() != null) {
      typed
          .aspects()
          .forEach(
              (aspect, note) -> {
                String kept =
                    faults.read(aspect.name(), "", () -> SafeText.optional(note, LONGEST_NOTE));
                if (!kept.isEmpty()) {
                  aspects.put(aspect, kept);
                }
              });
    }
    faults.stop();
    return new CheckFinding(outcome, reason, source, on, aspects);
  }

  private static String needed(String reason) {
    if (reason.isBlank()) {
      throw new InvalidValueException(MessageKey.of("assessment.fault.reason"));
    }
    return SafeText.multiLine(reason, LONGEST_REASON);
  }

  private LocalDate seenOn(@Nullable LocalDate day) {
    if (day == null) {
      throw new InvalidValueException(MessageKey.of("kernel.date.empty"));
    }
    if (day.isAfter(clock.today())) {
      throw new InvalidValueException(MessageKey.of("assessment.fault.future"));
    }
    return day;
  }

  private Check one(long caseId, long versionId) {
    return repository.checks(caseId).stream()
        .filter(check -> check.versionId() == versionId)
        .findFirst()
        .orElseThrow(() -> new NotFoundException(new SubjectRef("commitment-version", versionId)));
  }

  /**
   * What the same commitment came to in cases that were released before: how often each outcome.
   */
  public List<Tally> alike(Actor actor, long caseId, long versionId) {
    desk.requireOpen(actor, "case.checks", caseId);
    List<Tally> tallies = new ArrayList<>();
    repository
        .outcomes(one(caseId, versionId).commitmentId(), caseId)
        .forEach((outcome, number) -> tallies.add(new Tally(outcome, number)));
    return tallies;
  }

  /** How often an outcome was found. */
  public record Tally(CheckOutcome outcome, long number) {}
}
