package org.samverka.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationField;
import org.samverka.assessment.AssessmentService;
import org.samverka.assessment.MethodGrade;
import org.samverka.assessment.NoticeService;
import org.samverka.assessment.Proposal;
import org.samverka.assessment.ProposalOutcome;
import org.samverka.assessment.ProposalService;
import org.samverka.assessment.ReviewService;
import org.samverka.kernel.Deadlines;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Written;

/** The officer's proposal, the notice for comment, and the way to review. */
@Named("proposalPage")
@RequestScoped
public class ProposalPage extends CityPage {

  /** How long an association usually gets to comment (ours). */
  private static final int DAYS = 14;

  private static final String HERE = "/assessment/proposal";

  @Inject private ProposalService proposals;
  @Inject private NoticeService notices;
  @Inject private ReviewService reviews;
  @Inject private AssessmentService assessment;
  @Inject private SamverkaClock clock;

  private long seenProposal = Long.MIN_VALUE;
  private @Nullable ProposalOutcome outcome;
  private String amount = "";
  private int years = 1;
  private String conditions = "";
  private String reasons = "";
  private @Nullable LocalDate lastReportOn;
  private @Nullable MethodGrade methods;
  private String message = "";
  private @Nullable LocalDate dueOn;

  @PostConstruct
  void suggestDay() {
    dueOn = Deadlines.lastDay(clock.today().plusDays(DAYS));
  }

  @Override
  public @Nullable String load() {
    String elsewhere = super.load();
    if (elsewhere == null && seenProposal == Long.MIN_VALUE) {
      read();
    }
    return elsewhere;
  }

  private void read() {
    proposals
        .proposal(actor(), getId())
        .ifPresentOrElse(
            written -> {
              seenProposal = written.seen();
              fill(written.proposal());
            },
            this::begin);
  }

  private void fill(Proposal proposal) {
    outcome = proposal.outcome();
    amount =
        proposal.amountPerYear().kronor() == 0
            ? ""
            : Written.number(proposal.amountPerYear().kronor());
    years = Math.max(1, proposal.years());
    conditions = String.join("\n", proposal.conditions());
    reasons = proposal.reasons();
    lastReportOn = proposal.lastReportOn();
    methods = proposal.methods();
  }

  private void begin() {
    seenProposal = ProposalService.NEVER;
    amount = Written.number(getContent().amount(ApplicationField.AMOUNT_SOUGHT).kronor());
    String sought = getContent().value(ApplicationField.YEARS_SOUGHT);
    years = sought.isEmpty() ? 1 : Integer.parseInt(sought);
  }

  /** Whether a proposal has been written. */
  public boolean isWritten() {
    return proposals.proposal(actor(), getId()).isPresent();
  }

  /** Whether the reader may write it now. */
  public boolean isWritable() {
    return assessment.mayAssess(actor(), getId());
  }

  /** Saves the proposal. */
  public @Nullable String save() {
    return done(
        "assessment.proposal.saved",
        HERE,
        () ->
            proposals.propose(
                actor(),
                getId(),
                seenProposal,
                new ProposalService.Typed(
                    outcome, amount, years, conditions, reasons, lastReportOn, methods)));
  }

  /** Gives notice. */
  public @Nullable String giveNotice() {
    return done(
        "assessment.notice.given",
        "/assessment/case",
        () -> notices.give(actor(), getId(), getSeen(), message, dueOn));
  }

  /** Hands over to review. */
  public @Nullable String send() {
    return done(
        "assessment.sent", "/assessment/case", () -> reviews.send(actor(), getId(), getSeen()));
  }

  /** What can be proposed. */
  public List<ProposalOutcome> getOutcomes() {
    return List.of(ProposalOutcome.values());
  }

  /** How methods are graded. */
  public List<MethodGrade> getGrades() {
    return List.of(MethodGrade.values());
  }

  /** The proposal's version that the person saw. */
  public long getSeenProposal() {
    return seenProposal;
  }

  /** Sets it. */
  public void setSeenProposal(long seenProposal) {
    this.seenProposal = seenProposal;
  }

  /** What is proposed. */
  public @Nullable ProposalOutcome getOutcome() {
    return outcome;
  }

  /** Sets it. */
  public void setOutcome(@Nullable ProposalOutcome outcome) {
    this.outcome = outcome;
  }

  /** Kronor a year, as typed. */
  public String getAmount() {
    return amount;
  }

  /** Sets it. */
  public void setAmount(@Nullable String amount) {
    this.amount = amount == null ? "" : amount;
  }

  /** For how many years. */
  public int getYears() {
    return years;
  }

  /** Sets it. */
  public void setYears(int years) {
    this.years = years;
  }

  /** The conditions, one a line. */
  public String getConditions() {
    return conditions;
  }

  /** Sets it. */
  public void setConditions(@Nullable String conditions) {
    this.conditions = conditions == null ? "" : conditions;
  }

  /** Why. */
  public String getReasons() {
    return reasons;
  }

  /** Sets it. */
  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons == null ? "" : reasons;
  }

  /** The last day for the final report. */
  public @Nullable LocalDate getLastReportOn() {
    return lastReportOn;
  }

  /** Sets it. */
  public void setLastReportOn(@Nullable LocalDate lastReportOn) {
    this.lastReportOn = lastReportOn;
  }

  /** How well founded the methods are. */
  public @Nullable MethodGrade getMethods() {
    return methods;
  }

  /** Sets it. */
  public void setMethods(@Nullable MethodGrade methods) {
    this.methods = methods;
  }

  /** Words to the association. */
  public String getMessage() {
    return message;
  }

  /** Sets it. */
  public void setMessage(@Nullable String message) {
    this.message = message == null ? "" : message;
  }

  /** The last day to comment. */
  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  /** Sets it. */
  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
