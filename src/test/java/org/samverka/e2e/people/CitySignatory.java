package org.samverka.e2e.people;

import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Signs for the city. */
public class CitySignatory extends StaffMember {

  /** The demonstration's. */
  public CitySignatory(Visitor visitor) {
    super(visitor, DemonstrationAccount.CITY_SIGNATORY);
  }

  /** Signs the agreement, which waits for the decision to be final. */
  public void signsTheAgreement(Story story) {
    goesTo("Att underteckna");
    opensTheRowOf(story.activity());
    keys().jump("Skriv under");
    keys().write("Ditt lösenord", password());
    keys().press("Skriv under överenskommelsen");
    reads("Partnerskapet börjar när beslutet har fått laga kraft.");
    keepsPicture("agreement-signed");
  }
}
