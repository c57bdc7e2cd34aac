package org.samverka.e2e.people;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Looks after programmes, and after the demonstration's clock. */
public class Administrator extends StaffMember {

  /** The demonstration's. */
  public Administrator(Visitor visitor) {
    super(visitor, DemonstrationAccount.ADMINISTRATOR);
  }

  /** What day the city's clock shows. */
  public LocalDate today() {
    goes("/desk/clock");
    String shown = page().locator("main .lead time, main .lead").first().textContent();
    return Days.in(shown);
  }

  /** Makes a programme with everything that one can ask for, and opens it. */
  public void opensAProgramme(Story story) {
    goesTo("Program");
    keys().press("Nytt program");
    keys().write(input("titleSv"), story.programme());
    keys().write(input("titleEn"), story.programme() + " (English)");
    keys().follow(button("form:create"));
    isAt("/programme/edit");
    for (String end : new String[] {"Sv", "En"}) {
      keys().write(input("purpose" + end), "Färre ska vara ensamma om natten.");
      keys().write(input("description" + end), "Platser där människor får vara, hela natten.");
      keys().write(input("whoMayApply" + end), "Ideella föreningar som har funnits i två år.");
    }
    keys().write(input("moneyAvailable"), "2 000 000");
    keys().write(input("highestAmount"), "800 000");
    keys().write(input("opensOn"), story.day(0));
    keys().write(input("deadlineOn"), story.day(20));
    keys().write(input("grantFrom"), story.day(30));
    keys().write(input("grantUntil"), story.day(394));
    keys().write(input("interim1"), story.day(120));
    asksForFewPapers();
    keepsPicture("programme-edit");
    keys().follow(button("form:open"));
    isAt("/programme/manage");
    reads("Programmet är öppnat.");
  }

  private void asksForFewPapers() {
    Locator boxes =
        page()
            .locator("fieldset", new Page.LocatorOptions().setHasText("Handlingar som krävs"))
            .locator("input:checked");
    for (int last = boxes.count() - 1; last > 2; last--) {
      keys().untick(boxes.nth(last));
    }
  }

  /** Moves the city's clock, so that what should happen by then happens. */
  public void movesTheClockTo(LocalDate day) {
    goes("/desk/clock");
    keys().write("Flytta till dagen", day.toString());
    keys().press("Flytta klockan");
    reads("Nu är det");
  }
}
