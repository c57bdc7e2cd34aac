package org.samverka.decision.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionOutcome;
import org.samverka.decision.RulingForm;

/** The fields of a decision, as they are typed on the pages where one is made or corrected. */
public class RulingFields {

  private static final List<DecisionOutcome> OUTCOMES =
      List.of(DecisionOutcome.GRANTED, DecisionOutcome.PARTLY_GRANTED, DecisionOutcome.REJECTED);

  private boolean typed;
  private @Nullable DecisionOutcome outcome;
  private @Nullable Long kronor;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private @Nullable LocalDate lastReportOn;
  private String conditions = "";
  private String reasons = "";
  private String reservations = "";

  /** Fills the fields in, unless somebody has typed in them. */
  void fill(RulingForm form) {
    if (!typed) {
      outcome = form.outcome();
      kronor = form.kronor();
      from = form.from();
      until = form.until();
      lastReportOn = form.lastReportOn();
      conditions = form.conditions();
      reasons = form.reasons();
      reservations = form.reservations();
    }
  }

  /** What is typed. */
  RulingForm form() {
    return new RulingForm(
        outcome, kronor, from, until, conditions, lastReportOn, reasons, reservations);
  }

  /** What can be chosen. */
  public List<DecisionOutcome> getOutcomes() {
    return OUTCOMES;
  }

  /** What it becomes. */
  public @Nullable DecisionOutcome getOutcome() {
    return outcome;
  }

  /** Sets it. */
  public void setOutcome(@Nullable DecisionOutcome outcome) {
    typed = true;
    this.outcome = outcome;
  }

  /** Whole kronor a year. */
  public @Nullable Long getKronor() {
    return kronor;
  }

  /** Sets it. */
  public void setKronor(@Nullable Long kronor) {
    this.kronor = kronor;
  }

  /** The first day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The last day. */
  public @Nullable LocalDate getUntil() {
    return until;
  }

  /** Sets it. */
  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  /** The last day to report. */
  public @Nullable LocalDate getLastReportOn() {
    return lastReportOn;
  }

  /** Sets it. */
  public void setLastReportOn(@Nullable LocalDate lastReportOn) {
    this.lastReportOn = lastReportOn;
  }

  /** The conditions, one a line. */
  public String getConditions() {
    return conditions;
  }

  /** Sets them. */
  public void setConditions(@Nullable String conditions) {
    this.conditions = conditions == null ? "" : conditions;
  }

  /** Why. */
  public String getReasons() {
    return reasons;
  }

  /** Sets it. */
  public void setReasons(@Nullable String reasons) {
    typed = true;
    this.reasons = reasons == null ? "" : reasons;
  }

  /** What members had entered against it. */
  public String getReservations() {
    return reservations;
  }

  /** Sets it. */
  public void setReservations(@Nullable String reservations) {
    this.reservations = reservations == null ? "" : reservations;
  }
}
