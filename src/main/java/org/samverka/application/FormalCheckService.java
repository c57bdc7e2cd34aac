package org.samverka.application;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** The formal check: begun, and ended by an assessment or by a dismissal. */
@Service
public class FormalCheckService {

  private static final int LONGEST_REASON = 4000;

  @Inject private CaseRepository repository;
  @Inject private CaseWorkRepository work;
  @Inject private CaseStore store;
  @Inject private CaseDesk desk;
  @Inject private Lifecycle lifecycle;
  @Inject private Outstanding outstanding;

  /** Begins it; takes that the officer has declared no conflict of interest. */
  public void start(Actor actor, long caseId, long seen) {
    repository.lock(caseId);
    lifecycle.apply(store, caseId, seen, CaseTransition.START_FORMAL_CHECK, actor, null, null);
  }

  /**
   * What the application lacks, each in a sentence; none when it is complete.
   *
   * @throws RefusedException before the actor has declared that there is no conflict of interest
   */
  public List<MessageKey> outstanding(Actor actor, long caseId) {
    desk.requireOpen(actor, "case.formal-check", caseId);
    return outstanding.of(caseId);
  }

  /** How earlier formal checks of the case ended, the oldest first. */
  public List<FormalResult> results(Actor actor, long caseId) {
    desk.requireOpen(actor, "case.formal-check", caseId);
    return work.formalChecks(caseId).stream().map(FormalCheck::result).toList();
  }

  /**
   * Begins the assessment on the merits.
   *
   * @param asItIs whether it is examined though something is missing
   * @param because why, in that case
   * @throws org.samverka.kernel.InvalidInputException when the reason is missing; the field is
   *     because
   * @throws RefusedException when something is missing and it is not examined as it is
   */
  public void startAssessment(Actor actor, long caseId, long seen, boolean asItIs, String because) {
    repository.lock(caseId);
    Faults faults = new Faults();
    String why =
        asItIs ? faults.read("because", "", () -> SafeText.multiLine(because, LONGEST_REASON)) : "";
    faults.stop();
    FormalFinding finding =
        new FormalFinding(
            asItIs ? FormalResult.Outcome.AS_IT_IS : FormalResult.Outcome.COMPLETE, null, why);
    lifecycle.apply(store, caseId, seen, CaseTransition.START_ASSESSMENT, actor, finding, why);
  }

  /**
   * Dismisses: the application is not tried on the merits.
   *
   * @param unmet the formal requirement that is not met; null when none was chosen
   * @throws org.samverka.kernel.InvalidInputException when the requirement (unmet) or the reason
   *     (reason) is missing
   * @throws RefusedException when the actor does not review the case, or it is too late
   */
  public void dismiss(
      Actor actor, long caseId, long seen, @Nullable FormalRequirement unmet, String reason) {
    repository.lock(caseId);
    Faults faults = new Faults();
    if (unmet == null) {
      faults.add("unmet", MessageKey.of("application.fault.unmet"));
    }
    String why = faults.read("reason", "", () -> SafeText.multiLine(reason, LONGEST_REASON));
    faults.stop();
    lifecycle.apply(
        store,
        caseId,
        seen,
        CaseTransition.DISMISS,
        actor,
        new FormalFinding(FormalResult.Outcome.DISMISSED, unmet, why),
        why);
  }
}
