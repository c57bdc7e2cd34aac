package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.MandateClaim;
import org.samverka.association.MandateRow;
import org.samverka.association.MandateService;
import org.samverka.association.MandateTransition;
import org.samverka.association.MandateView;
import org.samverka.kernel.MessageKey;

/** A mandate to sign: confirming, refusing, ending. */
@Named("associationMandate")
@RequestScoped
public class MandatePage extends AssociationPage {

  @Inject private MandateService mandates;

  private @Nullable MandateView view;
  private final ClaimForm seenDecision = new ClaimForm();
  private String reason = "";

  /** Reads the mandate that the address names; the registrar begins with what is claimed. */
  public void load() {
    MandateRow row = getView().row();
    if (!isSent()) {
      setSeen(row.version());
      seenDecision.fill(
          new MandateClaim(row.claimedFrom(), row.claimedUntil(), row.claimedDecision()));
    }
  }

  /** Confirms it for the period that the decision gives. */
  public @Nullable String confirm() {
    return move(
        "association.mandate.confirmed",
        () -> mandates.confirm(actor(), getId(), getSeen(), seenDecision.claim()));
  }

  /** Refuses it. */
  public @Nullable String decline() {
    return move(
        "association.mandate.declined",
        () -> mandates.decline(actor(), getId(), getSeen(), reason));
  }

  /** Ends it before its time. */
  public @Nullable String end() {
    return move(
        "association.mandate.ended", () -> mandates.end(actor(), getId(), getSeen(), reason));
  }

  private @Nullable String move(String notice, Runnable deed) {
    return done(
        MessageKey.of(notice, getView().row().name()),
        "people?id=" + getView().row().associationId(),
        deed);
  }

  @Override
  protected void lookAgain() {
    view = null;
    setSeen(getView().row().version());
  }

  /** The mandate, and what the reader can do with it. */
  public MandateView getView() {
    MandateView known = view;
    if (known == null) {
      known = mandates.view(actor(), getId());
      view = known;
    }
    return known;
  }

  /** Whether the reader can do this. */
  public boolean can(MandateTransition transition) {
    return getView().can(transition);
  }

  /** What the registrar has seen. */
  public ClaimForm getClaim() {
    return seenDecision;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Sets it. */
  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
