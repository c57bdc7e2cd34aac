package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionPage;
import org.samverka.decision.DecisionReading;
import org.samverka.decision.DecisionService;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;

/** A decision and what becomes of it, for the association and for the city. */
@Named("decisionPage")
@RequestScoped
public class DecisionShown extends Page {

  @Inject private DecisionReading reading;
  @Inject private DecisionService decisions;
  @Inject private SamverkaClock clock;

  private @Nullable DecisionPage page;
  private long seen;
  private @Nullable LocalDate approvedOn;
  private @Nullable LocalDate postedOn;
  private @Nullable LocalDate day;
  private String reason = "";

  /** Reads the decision in the case that the address names. */
  public void load() {
    if (seen == 0) {
      seen = getPage().seen();
    }
  }

  /** Announces it by its own record. */
  public @Nullable String announce() {
    return step(
        "decision.announce.done",
        () -> decisions.announceByOwnRecord(actor(), getCaseId(), seen, approvedOn, postedOn));
  }

  /** Registers an appeal. */
  public @Nullable String appeal() {
    return step(
        "decision.appeal.done",
        () -> decisions.registerAppeal(actor(), getCaseId(), seen, day, reason));
  }

  /** Enters that the court annulled it. */
  public @Nullable String annul() {
    return step(
        "decision.annul.done", () -> decisions.annul(actor(), getCaseId(), seen, day, reason));
  }

  /** Enters that the court let it stand. */
  public @Nullable String uphold() {
    return step(
        "decision.uphold.done", () -> decisions.uphold(actor(), getCaseId(), seen, day, reason));
  }

  /** Confirms that no appeal has come. */
  public @Nullable String becomeFinal() {
    return step("decision.final.done", () -> decisions.becomeFinal(actor(), getCaseId(), seen));
  }

  /** Closes the case. */
  public @Nullable String close() {
    return step("decision.close.done", () -> decisions.close(actor(), getCaseId(), seen));
  }

  private @Nullable String step(String notice, Runnable deed) {
    return done(
        deed, MessageKey.of(notice), "/decision/decision?faces-redirect=true&case=" + getCaseId());
  }

  /** The decision. */
  public DecisionPage getPage() {
    DecisionPage known = page;
    if (known == null) {
      known = reading.page(actor(), getCaseId(), language());
      page = known;
    }
    return known;
  }

  /** Whether the time for an appeal is over. */
  public boolean isTimeOver() {
    LocalDate last = getPage().fate().lastAppealDay();
    return last != null && clock.today().isAfter(last);
  }

  /** The case in the address. */
  public long getCaseId() {
    return number("case");
  }

  /** The version of the case that was seen. */
  public long getSeen() {
    return seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** The day the record was signed. */
  public @Nullable LocalDate getApprovedOn() {
    return approvedOn;
  }

  /** Sets it. */
  public void setApprovedOn(@Nullable LocalDate approvedOn) {
    this.approvedOn = approvedOn;
  }

  /** The day the notice went up. */
  public @Nullable LocalDate getPostedOn() {
    return postedOn;
  }

  /** Sets it. */
  public void setPostedOn(@Nullable LocalDate postedOn) {
    this.postedOn = postedOn;
  }

  /** The day of the appeal, or of the court's answer. */
  public @Nullable LocalDate getDay() {
    return day;
  }

  /** Sets it. */
  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  /** What there is to say of it. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
