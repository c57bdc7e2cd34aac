package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.AgendaService;
import org.samverka.decision.DecisionService;
import org.samverka.decision.ReadyCases;
import org.samverka.decision.StatementService;
import org.samverka.kernel.MessageKey;

/** One case that can be decided: on delegation, or by putting it on an agenda. */
@Named("decisionDecide")
@RequestScoped
public class DecidePage extends Page {

  @Inject private ReadyCases ready;
  @Inject private DecisionService decisions;
  @Inject private AgendaService agenda;
  @Inject private StatementService statements;

  private final RulingFields fields = new RulingFields();
  private ReadyCases.@Nullable Ready one;
  private long seen;
  private boolean unbiased;
  private @Nullable Long meeting;

  /**
   * Reads the case that the address names.
   *
   * @return the page where whoever decides first declares whether they have a conflict of interest
   */
  public @Nullable String load() {
    isAbout(getCaseId());
    if (statements.mustDeclareFirst(actor(), getCaseId())) {
      return "/assessment/case?faces-redirect=true&id=" + getCaseId();
    }
    getOne();
    return null;
  }

  /** Decides. */
  public @Nullable String decide() {
    return done(
        () -> decisions.decideOnDelegation(actor(), getCaseId(), seen, fields.form(), unbiased),
        MessageKey.of("decision.decide.done"),
        "/decision/decision?faces-redirect=true&case=" + getCaseId());
  }

  /** Puts it on the agenda of the meeting chosen. */
  public @Nullable String enter() {
    Long chosen = meeting;
    return done(
        () -> agenda.putOnAgenda(actor(), getCaseId(), seen, chosen == null ? 0 : chosen),
        MessageKey.of("decision.enter.done"),
        "/decision/meeting?faces-redirect=true&id=" + chosen);
  }

  /** The case. */
  public ReadyCases.Ready getOne() {
    ReadyCases.Ready known = one;
    if (known == null) {
      known = ready.ready(actor(), getCaseId(), language());
      one = known;
    }
    return known;
  }

  /** Its number in the address. */
  public long getCaseId() {
    return number("case");
  }

  /** The conditions proposed. */
  public List<String> getConditions() {
    return getOne().form().conditions().lines().toList();
  }

  /** The fields of the decision; what is proposed, also beside a fault in another form. */
  public RulingFields getFields() {
    fields.fill(getOne().form());
    return fields;
  }

  /** The version of the case that was seen. */
  public long getSeen() {
    return seen == 0 ? getOne().seen() : seen;
  }

  /** Sets it. */
  public void setSeen(long seen) {
    this.seen = seen;
  }

  /** Whether the delegate declares to have no conflict of interest. */
  public boolean isUnbiased() {
    return unbiased;
  }

  /** Sets it. */
  public void setUnbiased(boolean unbiased) {
    this.unbiased = unbiased;
  }

  /** The meeting chosen. */
  public @Nullable Long getMeeting() {
    return meeting;
  }

  /** Sets it. */
  public void setMeeting(@Nullable Long meeting) {
    this.meeting = meeting;
  }
}
