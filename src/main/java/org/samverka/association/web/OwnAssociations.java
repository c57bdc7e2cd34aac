package org.samverka.association.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationRow;
import org.samverka.association.FoundingAnswer;
import org.samverka.association.FoundingService;
import org.samverka.association.MembershipService;
import org.samverka.association.MembershipStage;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.Faults;
import org.samverka.kernel.OrganisationNumber;
import org.samverka.ui.Errors;
import org.samverka.ui.Paging;
import org.samverka.ui.State;

/** The associations of the person, and the organisation number of one more. */
@Named("ownAssociations")
@RequestScoped
public class OwnAssociations {

  @Inject private MembershipService memberships;
  @Inject private FoundingService founding;
  @Inject private CurrentActor current;
  @Inject private Errors errors;

  private @Nullable List<AssociationRow> rows;
  private String number = "";
  private @Nullable String next;

  /** Looks the number up, and goes on to founding the association or to joining it. */
  public @Nullable String look() {
    return errors.attempt(() -> next = whereTo()) ? next : null;
  }

  private String whereTo() {
    Faults faults = new Faults();
    OrganisationNumber read =
        faults.read(
            "ORGANISATION_NUMBER",
            new OrganisationNumber(""),
            () -> OrganisationNumber.parse(number).requireAnyForm());
    faults.stop();
    return founding
        .find(current.actor(), read)
        .map(OwnAssociations::existing)
        .orElse(AssociationPage.onTo("found?number=" + read.digits()));
  }

  /** Where somebody goes who has found an association that is in the portal already. */
  static String existing(FoundingAnswer.Exists answer) {
    return AssociationPage.onTo("join?id=" + answer.association().id());
  }

  /** The person's associations. */
  public List<AssociationRow> getRows() {
    List<AssociationRow> known = rows;
    if (known == null) {
      known = memberships.own(current.actor());
      rows = known;
    }
    return known;
  }

  // A fault is led to its field by looking through the page, past the list: then there is no row.

  /** Where a row leads. */
  public String href(@Nullable AssociationRow row) {
    return row == null
        ? ""
        : Paging.href(row.isOpen() ? "association" : "join", Map.of("id", row.id()));
  }

  /** How the person stands to it, as a glyph. */
  public State state(@Nullable AssociationRow row) {
    return row != null && row.stage() == MembershipStage.CONFIRMED ? State.MET : State.INF;
  }

  /** How the person stands to it, as the key of the words. */
  public String words(@Nullable AssociationRow row) {
    if (row == null) {
      return "association.own.asked";
    }
    if (row.stage() != MembershipStage.CONFIRMED) {
      return row.founderPending() ? "association.own.founder" : "association.own.asked";
    }
    return row.signatory() ? "association.own.signatory" : "association.own.representative";
  }

  /** The organisation number as it was typed. */
  public String getNumber() {
    return number;
  }

  /** Sets it. */
  public void setNumber(@Nullable String number) {
    this.number = number == null ? "" : number;
  }
}
