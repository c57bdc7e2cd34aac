package org.samverka.e2e.people;

import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Gives cases to officers, and reads what they propose. */
public class Reviewer extends StaffMember {

  /** The demonstration's. */
  public Reviewer(Visitor visitor) {
    super(visitor, DemonstrationAccount.REVIEWER);
  }

  /** Gives the case to an officer. */
  public void assigns(Story story, Officer officer) {
    goesTo("Min kö");
    keys().press("Att fördela");
    opensTheRowOf(story.association());
    keys().select("Handläggare", officer.name());
    keys().press("Spara");
    reads("Ärendet har fått en handläggare.");
  }

  /** Reads the proposal and every check, and releases the case. */
  public void releases(Story story) {
    goesHome();
    goesTo("Min kö");
    keys().press("Att granska");
    opensTheRowOf(story.association());
    isAt("/assessment/case\\?");
    keys().choose("Ditt svar", "Nej, jag är inte jävig");
    keys().press("Svara");
    keys().press("Granska");
    keepsPicture("review");
    keys().press("Släpp till beslut");
    reads("Ärendet är klart för beslut.");
  }
}
