package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionPage;
import org.samverka.decision.DecisionReading;
import org.samverka.decision.DecisionService;
import org.samverka.kernel.MessageKey;

/** Correcting a plain mistake in a decision. */
@Named("decisionCorrect")
@RequestScoped
public class CorrectPage extends Page {

  @Inject private DecisionReading reading;
  @Inject private DecisionService decisions;

  private final RulingFields fields = new RulingFields();
  private @Nullable DecisionPage page;
  private long seen;
  private String reason = "";

  /** Reads the decision in the case that the address names. */
  public void load() {
    isAbout(getCaseId());
    DecisionPage read = reading.page(actor(), getCaseId(), language());
    page = read;
    fields.fill(reading.form(actor(), getCaseId()));
    if (seen == 0) {
      seen = read.seen();
    }
  }

  /** Corrects it. */
  public @Nullable String correct() {
    return done(
        () -> decisions.correct(actor(), getCaseId(), seen, fields.form(), reason),
        MessageKey.of("decision.correct.done"),
        "/decision/decision?faces-redirect=true&case=" + getCaseId());
  }

  /** The decision. */
  public @Nullable DecisionPage getPage() {
    return page;
  }

  /** The fields of the decision. */
  public RulingFields getFields() {
    return fields;
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

  /** Why it is corrected. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
