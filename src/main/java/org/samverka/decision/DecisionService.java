package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseStore;
import org.samverka.application.CaseTransition;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/**
 * How one person decides on delegation, and what becomes of a decision afterwards: corrected,
 * announced by its own record, appealed, annulled or upheld, final, closed.
 *
 * <p>Each step takes the version of the case that the person saw, and throws {@link
 * org.samverka.identity.StaleException} when somebody was quicker.
 */
@Service
public class DecisionService {

  @Inject private DecisionRepository repository;
  @Inject private CaseStore cases;
  @Inject private Lifecycle lifecycle;
  @Inject private SamverkaClock clock;

  /**
   * A delegate decides.
   *
   * @param unbiased that the delegate has declared to have no conflict of interest
   * @throws org.samverka.kernel.InvalidInputException with every fault of the form
   * @throws RefusedException when the amount is above the delegate's level, or the delegate is the
   *     officer of the case
   */
  public void decideOnDelegation(
      Actor actor, long caseId, long seen, RulingForm form, boolean unbiased) {
    repository.lockCase(caseId);
    DelegatedRuling decided = new DelegatedRuling(form.read(), unbiased);
    apply(actor, caseId, seen, CaseTransition.DECIDE_ON_DELEGATION, decided, null);
  }

  /**
   * Corrects a plain mistake; the old text stays to be read.
   *
   * @throws RefusedException when it would turn the decision into another, or corrects nothing
   */
  public void correct(Actor actor, long caseId, long seen, RulingForm form, String reason) {
    repository.lockCase(caseId);
    apply(actor, caseId, seen, CaseTransition.CORRECT, form.read(), reason);
  }

  /**
   * Announces a delegated decision, or a dismissal, by its own record instead of a meeting's
   * minutes.
   *
   * @param approvedOn the day the record was signed
   * @param postedOn the day the notice went up; the time for appeal runs from it
   */
  public void announceByOwnRecord(
      Actor actor,
      long caseId,
      long seen,
      @Nullable LocalDate approvedOn,
      @Nullable LocalDate postedOn) {
    Case one = repository.lockCase(caseId);
    if (!actor.is(Role.SECRETARY)) {
      throw RefusedException.role(actor, "case.PUBLISH_NOTICE", one.ref());
    }
    DecisionCourse course =
        repository
            .live(caseId)
            .orElseThrow(
                () ->
                    RefusedException.rule(
                        actor,
                        "case.PUBLISH_NOTICE",
                        one.ref(),
                        MessageKey.of("decision.refused.noDecision")));
    Faults faults = new Faults();
    LocalDate signed =
        Days.between(faults, "approvedOn", approvedOn, course.decidedOn(), clock.today());
    LocalDate posted = Days.between(faults, "postedOn", postedOn, signed, clock.today());
    faults.stop();
    PublicNotice notice =
        repository.add(
            new PublicNotice(
                course.body(),
                null,
                course.decidedOn(),
                signed,
                posted,
                one.registryNumber().orElse("")));
    apply(actor, caseId, seen, CaseTransition.PUBLISH_NOTICE, notice, null);
  }

  /** The registrar enters that an appeal has come, on which day and from whom. */
  public void registerAppeal(
      Actor actor, long caseId, long seen, @Nullable LocalDate day, String reason) {
    court(actor, caseId, seen, CaseTransition.APPEAL, day, reason);
  }

  /** The court has annulled the decision: the case is taken up again. */
  public void annul(Actor actor, long caseId, long seen, @Nullable LocalDate day, String reason) {
    court(actor, caseId, seen, CaseTransition.ANNUL, day, reason);
  }

  /** The court has let the decision stand: it is final. */
  public void uphold(Actor actor, long caseId, long seen, @Nullable LocalDate day, String reason) {
    court(actor, caseId, seen, CaseTransition.UPHOLD, day, reason);
  }

  private void court(
      Actor actor,
      long caseId,
      long seen,
      CaseTransition transition,
      @Nullable LocalDate day,
      String reason) {
    repository.lockCase(caseId);
    Faults faults = new Faults();
    if (day == null) {
      faults.add("day", MessageKey.of("kernel.date.empty"));
    }
    faults.stop();
    CourtDay on = new CourtDay(day == null ? clock.today() : day);
    apply(actor, caseId, seen, transition, on, reason);
  }

  /**
   * The registrar confirms that no appeal has come.
   *
   * @throws RefusedException while the time for appeal runs
   */
  public void becomeFinal(Actor actor, long caseId, long seen) {
    repository.lockCase(caseId);
    apply(actor, caseId, seen, CaseTransition.BECOME_FINAL, null, null);
  }

  /** The officer closes the case. */
  public void close(Actor actor, long caseId, long seen) {
    repository.lockCase(caseId);
    apply(actor, caseId, seen, CaseTransition.CLOSE, null, null);
  }

  private void apply(
      Actor actor,
      long caseId,
      long seen,
      CaseTransition transition,
      @Nullable Object input,
      @Nullable String reason) {
    lifecycle.apply(cases, caseId, seen, transition, actor, input, reason);
  }
}
