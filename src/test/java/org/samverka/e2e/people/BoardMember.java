package org.samverka.e2e.people;

import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Sits on the board; has the same name as somebody on the association's. */
public class BoardMember extends StaffMember {

  /** The demonstration's. */
  public BoardMember(Visitor visitor) {
    super(visitor, DemonstrationAccount.BOARD_MEMBER);
  }

  /** Is locked out of the item, and says that there is a conflict of interest. */
  public void declaresAConflict(Story story) {
    goesTo("Möten");
    opensTheRowOf(story.activity());
    keys().follow(link(story.association()));
    reads("Handlingarna är stängda för dig");
    keepsPicture("locked-out");
    keys().choose("Är du jävig?", "Ja, jäv");
    keys().write(input("note"), "Jag sitter i föreningens styrelse.");
    keys().press("Spara");
    reads("Handlingarna är stängda för dig");
  }

  /** Finds the partner among the approved ones, and reads why it is one. */
  public void seesWhyItIsAPartner(Story story) {
    goesHome();
    goesTo("Godkända partner");
    keys().write("Sök", story.association());
    keys().press("Visa");
    reads("400\u00a0000\u00a0kr");
    keepsPicture("approved");
    opensTheRowOf(story.association());
    reads("Verksamheten kompletterar stadens stöd om natten.");
    reads("Delrapport");
    keepsPicture("approved-partner");
  }
}
