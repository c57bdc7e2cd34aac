package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationRow;
import org.samverka.association.FoundingService;
import org.samverka.association.MembershipService;
import org.samverka.association.PublicFacts;
import org.samverka.kernel.MessageKey;

/** An association as a stranger sees it: public facts, and how to ask to represent it. */
@Named("joinAssociation")
@RequestScoped
public class JoinAssociation extends AssociationPage {

  @Inject private FoundingService founding;
  @Inject private MembershipService memberships;

  private @Nullable PublicFacts facts;
  private @Nullable AssociationRow own;
  private boolean looked;
  private String note = "";
  private boolean signing;
  private final ClaimForm claim = new ClaimForm();

  /** Reads the association that the address names. */
  public void load() {
    getFacts();
  }

  /** Asks to represent it, and says if one may sign for it. */
  public @Nullable String ask() {
    return done(
        MessageKey.of("association.join.done"),
        "join?id=" + getId(),
        () -> memberships.askToJoin(actor(), getId(), note, signing ? claim.claim() : null));
  }

  @Override
  protected void lookAgain() {
    facts = null;
    looked = false;
  }

  /** The public facts. */
  public PublicFacts getFacts() {
    PublicFacts known = facts;
    if (known == null) {
      known = founding.publicFacts(actor(), getId());
      facts = known;
    }
    return known;
  }

  /** The person's relation to it; null for none. */
  public @Nullable AssociationRow getOwn() {
    if (!looked) {
      own =
          memberships.own(actor()).stream()
              .filter(row -> row.id() == getId())
              .findFirst()
              .orElse(null);
      looked = true;
    }
    return own;
  }

  /** What the person says of themselves. */
  public String getNote() {
    return note;
  }

  /** Sets it. */
  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  /** Whether the person says that they may sign. */
  public boolean isSigning() {
    return signing;
  }

  /** Sets it. */
  public void setSigning(boolean signing) {
    this.signing = signing;
  }

  /** Since when, and by which decision. */
  public ClaimForm getClaim() {
    return claim;
  }
}
