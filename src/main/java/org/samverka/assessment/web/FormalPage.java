package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.CaseDesk;
import org.samverka.application.FormalCheckService;
import org.samverka.application.FormalRequirement;
import org.samverka.application.FormalResult;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.ui.State;

/** The formal check: what the portal knows of each requirement, and how the check ends. */
@Named("formalPage")
@RequestScoped
public class FormalPage extends CityPage {

  /** For how many years an association must have been registered (ours). */
  private static final int YEARS = 2;

  @Inject private CaseDesk desk;
  @Inject private FormalCheckService formal;
  @Inject private SamverkaClock clock;

  private boolean asItIs;
  private String because = "";
  private @Nullable FormalRequirement unmet;
  private String reason = "";
  private @Nullable List<MessageKey> outstanding;

  /**
   * What the portal knows of one requirement; the officer judges.
   *
   * @param state what it looks like: met, or something to look at
   */
  public record Hint(FormalRequirement requirement, State state, MessageKey text) {}

  /** What the portal can tell of the requirements. */
  public List<Hint> getHints() {
    ApplicationContent content = desk.content(actor(), getId(), text());
    AssociationFacts facts = content.facts();
    Integer since = facts.number(AssociationField.YEAR_REGISTERED);
    boolean old = since != null && clock.today().getYear() - since >= YEARS;
    return List.of(
        hint(
            FormalRequirement.REGISTERED_TWO_YEARS,
            old,
            MessageKey.of("assessment.formal.since", since == null ? "–" : String.valueOf(since))),
        hint(
            FormalRequirement.OWN_ACCOUNT,
            facts.hasGiro(),
            MessageKey.of(facts.hasGiro() ? "assessment.formal.giro" : "assessment.formal.noGiro")),
        hint(
            FormalRequirement.BOARD_OF_THREE,
            facts.hasBoard(),
            MessageKey.of("assessment.formal.board", facts.board().size())),
        hint(
            FormalRequirement.COMPLETE,
            getOutstanding().isEmpty(),
            MessageKey.of("assessment.formal.missing", getOutstanding().size())));
  }

  private static Hint hint(FormalRequirement requirement, boolean met, MessageKey text) {
    return new Hint(requirement, met ? State.MET : State.LIM, text);
  }

  /** What is missing, in sentences. */
  public List<MessageKey> getOutstanding() {
    List<MessageKey> known = outstanding;
    if (known == null) {
      known = formal.outstanding(actor(), getId());
      outstanding = known;
    }
    return known;
  }

  /** How earlier checks ended. */
  public List<FormalResult> getResults() {
    return formal.results(actor(), getId());
  }

  /** Begins the assessment. */
  public @Nullable String startAssessment() {
    return done(
        "assessment.started",
        "/assessment/case",
        () -> formal.startAssessment(actor(), getId(), getSeen(), asItIs, because));
  }

  /** Dismisses. */
  public @Nullable String dismiss() {
    return done(
        "assessment.dismissed",
        "/assessment/case",
        () -> formal.dismiss(actor(), getId(), getSeen(), unmet, reason));
  }

  /** The requirements that a dismissal can name. */
  public List<FormalRequirement> getRequirements() {
    return List.of(FormalRequirement.values());
  }

  /** Whether it is examined though something is missing. */
  public boolean isAsItIs() {
    return asItIs;
  }

  /** Sets it. */
  public void setAsItIs(boolean asItIs) {
    this.asItIs = asItIs;
  }

  /** Why. */
  public String getBecause() {
    return because;
  }

  /** Sets it. */
  public void setBecause(@Nullable String because) {
    this.because = because == null ? "" : because;
  }

  /** The requirement that is not met. */
  public @Nullable FormalRequirement getUnmet() {
    return unmet;
  }

  /** Sets it. */
  public void setUnmet(@Nullable FormalRequirement unmet) {
    this.unmet = unmet;
  }

  /** Why it is dismissed. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
