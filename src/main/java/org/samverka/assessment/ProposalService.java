package org.samverka.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseDesk;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.identity.Actor;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;

/** What the officer of a case proposes for a decision. */
@Service
public class ProposalService {

  /** The version of a proposal that nobody has written. */
  public static final long NEVER = -1;

  private static final int LONGEST_REASONS = 8000;
  private static final int LONGEST_CONDITION = 1000;
  private static final int MOST_CONDITIONS = 20;
  private static final int MOST_YEARS = 3;

  @Inject private AssessmentRepository repository;
  @Inject private Assessors assessors;
  @Inject private CaseDesk desk;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * What an officer has typed.
   *
   * @param amount kronor a year as typed; passed over when it is to be rejected
   * @param conditions one a line; blank lines are passed over
   */
  public record Typed(
      @Nullable ProposalOutcome outcome,
      String amount,
      int years,
      String conditions,
      String reasons,
      @Nullable LocalDate lastReportOn,
      @Nullable MethodGrade methods) {}

  /**
   * A proposal as it stands.
   *
   * @param seen its version, to be handed back with a change
   */
  public record Written(long seen, Proposal proposal) {}

  /**
   * The proposal, for whoever reads the case at the city.
   *
   * @throws RefusedException before the actor has declared that there is no conflict of interest
   */
  public Optional<Written> proposal(Actor actor, long caseId) {
    desk.requireOpen(actor, "case.proposal", caseId);
    return repository.proposal(caseId).map(one -> new Written(one.version(), one.view()));
  }

  /**
   * Writes the proposal.
   *
   * @param seen its version that the person saw; {@link #NEVER} for the first
   * @throws org.samverka.kernel.InvalidInputException with a fault for outcome, amount, years,
   *     conditions, reasons, lastReportOn or methods
   * @throws RefusedException when the actor is not the officer of the case, or it is not assessed
   * @throws StaleException when somebody else has changed it since
   */
  public void propose(Actor actor, long caseId, long seen, Typed typed) {
    Case one = assessors.require(actor, "case.proposed", caseId);
    Proposal proposal = read(typed);
    Optional<CaseProposal> there = repository.proposal(caseId);
    StaleException.check(
        new SubjectRef("proposal", caseId),
        one.trail().chain(),
        seen,
        there.map(CaseProposal::version).orElse(NEVER));
    there.ifPresentOrElse(
        before -> before.write(proposal, actor, clock.now()),
        () -> repository.add(new CaseProposal(caseId, proposal, actor, clock.now())));
    repository.flush();
    audit.record(
        Deed.of(actor, "case.proposed", one.ref(), one.trail())
            .with("outcome", proposal.outcome().name())
            .with("kronor", String.valueOf(proposal.amountPerYear().kronor())));
  }

  private Proposal read(Typed typed) {
    Faults faults = new Faults();
    if (typed.outcome() == null) {
      faults.add("outcome", MessageKey.of("assessment.fault.outcome"));
    }
    if (typed.methods() == null) {
      faults.add("methods", MessageKey.of("assessment.fault.methods"));
    }
    ProposalOutcome outcome = typed.outcome() == null ? ProposalOutcome.REJECT : typed.outcome();
    MethodGrade methods = typed.methods() == null ? MethodGrade.UNDOCUMENTED : typed.methods();
    boolean grants = outcome != ProposalOutcome.REJECT;
    Money amount =
        grants ? faults.read("amount", Money.ZERO, () -> Money.parse(typed.amount())) : Money.ZERO;
    if (grants && (typed.years() < 1 || typed.years() > MOST_YEARS)) {
      faults.add("years", MessageKey.of("assessment.fault.years"));
    }
    LocalDate lastReport =
        grants ? faults.read("lastReportOn", clock.today(), () -> later(typed)) : null;
    List<String> conditions =
        grants
            ? faults.read("conditions", List.<String>of(), () -> lines(typed.conditions()))
            : List.of();
    String reasons =
        faults.read("reasons", "", () -> SafeText.multiLine(typed.reasons(), LONGEST_REASONS));
    faults.stop();
    return new Proposal(
        outcome,
        amount,
        grants ? typed.years() : 0,
        conditions,
        reasons,
        lastReport,
        methods,
        "",
        "");
  }

  private LocalDate later(Typed typed) {
    LocalDate day = typed.lastReportOn();
    if (day == null) {
      throw new InvalidValueException(MessageKey.of("kernel.date.empty"));
    }
    if (!day.isAfter(clock.today())) {
      throw new InvalidValueException(MessageKey.of("assessment.fault.past"));
    }
    return day;
  }

  private static List<String> lines(String typed) {
    List<String> lines = new ArrayList<>();
    for (String line : SafeText.optional(typed, LONGEST_REASONS).split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(SafeText.singleLine(line, LONGEST_CONDITION));
      }
    }
    if (lines.size() > MOST_CONDITIONS) {
      throw new InvalidValueException(
          MessageKey.of("assessment.fault.manyConditions", MOST_CONDITIONS));
    }
    return lines;
  }
}
