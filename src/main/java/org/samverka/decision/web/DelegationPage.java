package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.DecisionBody;
import org.samverka.decision.DelegationService;
import org.samverka.kernel.MessageKey;

/** The delegation scheme. */
@Named("decisionDelegation")
@RequestScoped
public class DelegationPage extends Page {

  private static final List<DecisionBody> LEVELS =
      List.of(DecisionBody.DELEGATE_UNIT, DecisionBody.DELEGATE_DEPARTMENT);

  @Inject private DelegationService service;

  private DelegationService.@Nullable Scheme scheme;
  private @Nullable DecisionBody body = DecisionBody.DELEGATE_UNIT;
  private @Nullable Long kronor;
  private @Nullable Integer baseAmounts;
  private @Nullable Integer year;
  private @Nullable Long amount;
  private String source = "";
  private @Nullable Long delegate;
  private @Nullable DecisionBody level = DecisionBody.DELEGATE_UNIT;

  /** Whoever may not read the scheme gets no page. */
  public void load() {
    getScheme();
  }

  /** Sets a ceiling. */
  public @Nullable String setCeiling() {
    DecisionBody which = body == null ? DecisionBody.DELEGATE_UNIT : body;
    return step(
        "decision.delegation.ceilingSet",
        () -> service.setCeiling(actor(), which, kronor, baseAmounts));
  }

  /** Enters a base amount. */
  public @Nullable String addBaseAmount() {
    return step(
        "decision.delegation.baseAmountAdded",
        () -> service.addBaseAmount(actor(), year, amount, source));
  }

  /** Gives a delegate a level. */
  public @Nullable String giveLevel() {
    Long whose = delegate;
    DecisionBody which = level == null ? DecisionBody.DELEGATE_UNIT : level;
    return step(
        "decision.delegation.levelGiven",
        () -> service.giveLevel(actor(), whose == null ? 0 : whose, which));
  }

  private @Nullable String step(String notice, Runnable deed) {
    return done(deed, MessageKey.of(notice), "/decision/delegation?faces-redirect=true");
  }

  /** The scheme; read where it is needed, so that it is there beside a fault too. */
  public DelegationService.Scheme getScheme() {
    DelegationService.Scheme known = scheme;
    if (known == null) {
      known = service.scheme(actor());
      scheme = known;
    }
    return known;
  }

  /** Every level. */
  public List<DecisionBody> getBodies() {
    return List.of(DecisionBody.values());
  }

  /** The levels of those who decide alone. */
  public List<DecisionBody> getLevels() {
    return LEVELS;
  }

  /** Whose ceiling. */
  public @Nullable DecisionBody getBody() {
    return body;
  }

  /** Sets it. */
  public void setBody(@Nullable DecisionBody body) {
    this.body = body;
  }

  /** A fixed amount. */
  public @Nullable Long getKronor() {
    return kronor;
  }

  /** Sets it. */
  public void setKronor(@Nullable Long kronor) {
    this.kronor = kronor;
  }

  /** A number of base amounts. */
  public @Nullable Integer getBaseAmounts() {
    return baseAmounts;
  }

  /** Sets it. */
  public void setBaseAmounts(@Nullable Integer baseAmounts) {
    this.baseAmounts = baseAmounts;
  }

  /** The year of a base amount. */
  public @Nullable Integer getYear() {
    return year;
  }

  /** Sets it. */
  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  /** The base amount. */
  public @Nullable Long getAmount() {
    return amount;
  }

  /** Sets it. */
  public void setAmount(@Nullable Long amount) {
    this.amount = amount;
  }

  /** Where it is published. */
  public String getSource() {
    return source;
  }

  /** Sets it. */
  public void setSource(@Nullable String source) {
    this.source = source == null ? "" : source;
  }

  /** Which delegate. */
  public @Nullable Long getDelegate() {
    return delegate;
  }

  /** Sets it. */
  public void setDelegate(@Nullable Long delegate) {
    this.delegate = delegate;
  }

  /** At which level. */
  public @Nullable DecisionBody getLevel() {
    return level;
  }

  /** Sets it. */
  public void setLevel(@Nullable DecisionBody level) {
    this.level = level;
  }
}
