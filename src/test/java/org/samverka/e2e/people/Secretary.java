package org.samverka.e2e.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Plans the board's meeting, keeps it, and announces what was decided. */
public class Secretary extends StaffMember {

  /** The demonstration's. */
  public Secretary(Visitor visitor) {
    super(visitor, DemonstrationAccount.SECRETARY);
  }

  /** Plans a meeting of the board for today. */
  public void plansAMeeting(Story story) {
    goesTo("Möten");
    keys().press("Nytt möte");
    keys().choose("Organ", "Nämnden");
    keys().write("Dag", story.day(0));
    keys().write("Plats", "Stadshuset, sal B " + story.activity());
    keys().press("Planera mötet");
    reads("Mötet är planerat.");
  }

  /** Puts the case on its agenda. */
  public void putsOnTheAgenda(Story story) {
    goesTo("Att besluta");
    opensTheRowOf(story.association());
    keys().choose("Vilket möte?", "Nämnden");
    keepsPicture("enter");
    keys().follow(button("enter-form:enter"));
  }

  /** Records who is there: one member is away, and a deputy steps in. */
  public void recordsWhoIsThere(Story story) {
    opensTheMeeting(story);
    Locator members = boxes("Ledamöter som är här");
    for (int i = 0; i < members.count(); i++) {
      if (i != 2) {
        keys().tick(members.nth(i));
      }
    }
    keys().tick(boxes("Ersättare som är här").first());
    keys().tick(boxes("Ersättare som tjänstgör").first());
    keepsPicture("presence");
    keys().press("Spara närvaron");
    reads("Närvaron är sparad.");
  }

  private Locator boxes(String group) {
    return page()
        .locator("main fieldset", new Page.LocatorOptions().setHasText(group))
        .locator("input[type=checkbox]");
  }

  /** Records what the board decided: as proposed. */
  public void recordsTheDecision(Story story) {
    keys().follow(link(story.association()));
    reads("Jävig");
    keepsPicture("item");
    keys().press("Skriv in beslutet");
    reads("Beslutet är inskrivet");
  }

  /** Ends the meeting; the minutes are approved, and the notice of them is posted. */
  public void announces(Story story) {
    keys().press("Avsluta sammanträdet");
    keys().write("Dagen då protokollet justerades", story.day(0));
    keys().press("Anteckna justeringen");
    keys().write("Dagen då anslaget sattes upp", story.day(0));
    keys().press("Anslå protokollet");
    reads("Protokollet är anslaget.");
    keepsPicture("meeting-announced");
  }

  private void opensTheMeeting(Story story) {
    goesHome();
    goesTo("Möten");
    opensTheRowOf(story.activity());
  }
}
