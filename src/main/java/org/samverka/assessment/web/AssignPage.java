package org.samverka.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseDesk;

/** Gives a case to an officer, or to another. */
@Named("assignPage")
@RequestScoped
public class AssignPage extends CityPage {

  @Inject private CaseDesk desk;

  private @Nullable Long officer;
  private String reason = "";

  // Who assigns reads nothing of the content.
  @Override
  boolean showsContent() {
    return false;
  }

  /** Assigns. */
  public @Nullable String assign() {
    boolean done =
        errors().attempt("reason", () -> desk.assign(actor(), getId(), getSeen(), officer, reason));
    return done ? done("assessment.assigned", "/assessment/queue", () -> {}) : null;
  }

  /** Who can be chosen. */
  public List<CaseDesk.Officer> getOfficers() {
    return desk.officers(actor());
  }

  /** Whom was chosen. */
  public @Nullable Long getOfficer() {
    return officer;
  }

  /** Sets it. */
  public void setOfficer(@Nullable Long officer) {
    this.officer = officer;
  }

  /** Why another. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
