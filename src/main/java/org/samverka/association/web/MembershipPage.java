package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipTransition;
import org.samverka.association.MembershipView;
import org.samverka.kernel.MessageKey;

/** Somebody who represents an association or asks to: letting in, refusing, ending. */
@Named("associationMembership")
@RequestScoped
public class MembershipPage extends AssociationPage {

  @Inject private MembershipService memberships;

  private @Nullable MembershipView view;
  private String reason = "";

  /** Reads the membership that the address names. */
  public void load() {
    MembershipView read = getView();
    if (!isSent()) {
      setSeen(read.row().version());
    }
  }

  /** Lets the person in. */
  public @Nullable String confirm() {
    return move(MembershipTransition.CONFIRM, "association.membership.confirmed");
  }

  /** Refuses. */
  public @Nullable String decline() {
    return move(MembershipTransition.DECLINE, "association.membership.declined");
  }

  /** Ends somebody's time as a representative. */
  public @Nullable String end() {
    return move(MembershipTransition.END, "association.membership.ended");
  }

  /** Leaves. */
  public @Nullable String leave() {
    return done(
        MessageKey.of("association.membership.left", getView().row().associationName()),
        "own",
        () -> apply(MembershipTransition.LEAVE));
  }

  private @Nullable String move(MembershipTransition transition, String notice) {
    return done(
        MessageKey.of(notice, getView().row().name()),
        "people?id=" + getView().row().associationId(),
        () -> apply(transition));
  }

  private void apply(MembershipTransition transition) {
    memberships.move(actor(), getId(), getSeen(), transition, reason);
  }

  @Override
  protected void lookAgain() {
    view = null;
    setSeen(getView().row().version());
  }

  /** The membership, and what the reader can do with it. */
  public MembershipView getView() {
    MembershipView known = view;
    if (known == null) {
      known = memberships.view(actor(), getId());
      view = known;
    }
    return known;
  }

  /** Whether the reader can do this. */
  public boolean can(MembershipTransition transition) {
    return getView().can(transition);
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
