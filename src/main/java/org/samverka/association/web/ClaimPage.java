package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.MandateService;
import org.samverka.association.MembershipService;
import org.samverka.association.PeopleView;
import org.samverka.kernel.MessageKey;

/** Somebody of an association says that they may sign for it. */
@Named("associationClaim")
@RequestScoped
public class ClaimPage extends AssociationPage {

  @Inject private MembershipService memberships;
  @Inject private MandateService mandates;

  private @Nullable PeopleView view;
  private final ClaimForm claim = new ClaimForm();

  /** Reads the association that the address names. */
  public void load() {
    getView();
  }

  /** Says so. */
  public @Nullable String claim() {
    return done(
        MessageKey.of("association.claim.done"),
        "people?id=" + getId(),
        () -> mandates.claim(actor(), getId(), claim.claim()));
  }

  @Override
  protected void lookAgain() {
    view = null;
  }

  /** The association's people. */
  public PeopleView getView() {
    PeopleView known = view;
    if (known == null) {
      known = memberships.people(actor(), getId());
      view = known;
    }
    return known;
  }

  /** Since when, and by which decision. */
  public ClaimForm getClaim() {
    return claim;
  }
}
