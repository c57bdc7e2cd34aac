package org.samverka.e2e.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Confirms who may act for an association and that nobody has appealed; keeps the record. */
public class Registrar extends StaffMember {

  private static final Pattern REGISTRY_NUMBER = Pattern.compile("SOF \\d{4}/\\d+");

  /** The demonstration's. */
  public Registrar(Visitor visitor) {
    super(visitor, DemonstrationAccount.REGISTRAR);
  }

  /** Confirms that somebody represents an association. */
  public void confirms(Story story, Representative who) {
    goesHome();
    goesTo("Väntar");
    opensTheRowOf(who.name(), story.association());
    keepsPicture("membership");
    keys().press("Godkänn");
    reads("är godkänd som företrädare.");
  }

  /** Confirms that somebody may sign, having seen the decision. */
  public void confirmsTheMandate(Story story) {
    goesTo("Väntar");
    keys().follow(page().locator("main .tabs a").nth(1));
    opensTheRowOf(story.association());
    keys().press("Bekräfta");
    reads("är bekräftad som firmatecknare.");
  }

  /** Sees that the application has come in; tells its registry number. */
  public String seesWhatCameIn(Story story) {
    goesHome();
    goesTo("Ärenden");
    opensTheRowOf(story.association());
    reads("Registrerad");
    Matcher number = REGISTRY_NUMBER.matcher(page().locator("main").textContent());
    assertTrue(number.find(), "a registry number");
    return number.group();
  }

  /** Confirms that no appeal has come, when the time for it is over. */
  public void confirmsThatItIsFinal(Story story) {
    goesHome();
    goesTo("Beslut");
    keys().select("Vilka beslut?", "Överklagandetiden är slut");
    keys().press("Visa");
    opensTheRowOf(story.association());
    keys().press("Bekräfta laga kraft");
    reads("Beslutet har fått laga kraft.");
  }

  /** Downloads the chain of a case, and tells its seal. */
  public String exportsTheChain(String registryNumber, Path to) {
    goesTo("Granskningsloggen");
    keys().select("Vilken kedja?", "Ett ärende");
    keys().write("Diarienummer eller organisationsnummer", registryNumber);
    keys().press("Visa kedjan");
    String seal = page().locator("main .code").first().textContent().strip();
    keys().reach(link("Hämta filen"));
    Download file = page().waitForDownload(() -> page().keyboard().press("Enter"));
    file.saveAs(to);
    return seal;
  }
}
