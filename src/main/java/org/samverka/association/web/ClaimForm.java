package org.samverka.association.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samverka.association.MandateClaim;

/** A mandate's period and decision, as a form fills them in. */
public class ClaimForm {

  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String decision = "";

  /** What was filled in. */
  MandateClaim claim() {
    return new MandateClaim(from, until, decision);
  }

  /** Begins with what somebody has said. */
  void fill(MandateClaim said) {
    from = said.from();
    until = said.until();
    decision = said.decision();
  }

  /** The first day. */
  public @Nullable LocalDate getFrom() {
    return from;
  }

  /** Sets it. */
  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  /** The last day; null until further notice. */
  public @Nullable LocalDate getUntil() {
    return until;
  }

  /** Sets it. */
  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  /** Which decision gives it. */
  public String getDecision() {
    return decision;
  }

  /** Sets it. */
  public void setDecision(@Nullable String decision) {
    this.decision = decision == null ? "" : decision;
  }
}
