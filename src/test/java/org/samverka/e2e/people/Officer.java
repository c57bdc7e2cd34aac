package org.samverka.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Checks, assesses, proposes and follows up. */
public class Officer extends StaffMember {

  /** The demonstration's. */
  public Officer(Visitor visitor) {
    super(visitor, DemonstrationAccount.OFFICER);
  }

  /** Opens the case from one's own queue. */
  public void opensTheCase(Story story) {
    goesHome();
    goesTo("Min kö");
    opensTheRowOf(story.association());
  }

  /** Says that there is no conflict of interest, before anything of the content is shown. */
  public void declaresNoConflict() {
    reads("Love Sjöberg");
    assertThat(page().locator("main")).not().containsText("400\u00a0000");
    keys().choose("Ditt svar", "Nej, jag är inte jävig");
    keepsPicture("declare");
    keys().press("Svara");
    reads("400\u00a0000");
  }

  /** Begins the formal check, and asks for what is missing. */
  public void asksForASupplement(Story story) {
    keys().press("Börja kontrollen");
    keepsPicture("formal");
    keys().press("Be om komplettering");
    keys().write("Det vi behöver", "Protokollet från årsmötet");
    keys().write("Senast", story.day(14));
    keys().write("Meddelande till föreningen", "Hej! Vi behöver ett papper till.");
    keys().press("Skicka till föreningen");
    reads("Föreningen har fått frågan.");
  }

  /** Reads the supplement, and begins to assess. */
  public void beginsToAssess(Story story) {
    opensTheCase(story);
    reads("Här är protokollet.");
    keys().press("Till kontrollen");
    keepsPicture("formal-answered");
    keys().press("Börja bedömningen");
    reads("Bedömningen har börjat.");
  }

  /** Assesses every commitment with an outcome, and with a reason where one is due. */
  public void assesses(Story story) {
    opensTheCase(story);
    keepsPicture("case");
    Pattern all = Pattern.compile("\\(0 kvar att bedöma\\)");
    while (!left().matches("(?s).*\\(0 kvar.*")) {
      String about = page().locator("#check-heading").textContent();
      if (about.contains("ålder")) {
        keys().choose("Utfall", "Uppfyllt med motiverad avgränsning");
        keys().write(input("reason"), "Verksamhet för unga vuxna. Medlet är lämpligt.");
      } else if (about.contains("funktionsförmåga")) {
        keys().choose("Utfall", "Brist som kan åtgärdas");
        keys().write(input("reason"), "Lokalen saknar ramp.");
        keys().select("Vad bedömningen bygger på", "Besök");
      } else {
        keys().choose("Utfall", "Uppfyllt");
      }
      keys().follow(button("check:save"));
      reads("är sparad.");
    }
    assertThat(page().locator("main")).containsText(all);
  }

  private String left() {
    return page()
        .locator("main summary", new Page.LocatorOptions().setHasText("kvar att bedöma"))
        .first()
        .textContent();
  }

  /** Proposes a grant with a condition, over which the association may comment. */
  public void proposesWithACondition(Story story) {
    keys().press("Förslag till beslut");
    keys().choose("Du föreslår", "Bevilja");
    keys().write("Belopp per år", "400 000");
    keys().select("Antal år", "Ett år");
    keys().write("Sista dag för slutredovisning", story.day(480));
    keys().write("Villkor", "Lokalen har ramp före den 1 mars.");
    keys().select("Hur väl underbyggda metoderna är", "Beprövade");
    keys().write("Skäl", "Verksamheten kompletterar stadens stöd om natten.");
    keys().press("Spara förslaget");
    reads("Förslaget är sparat.");
    keys().unfold("Ge tillfälle att yttra sig");
    keys().write("Meddelande till föreningen", "Läs gärna det vi skriver om lokalen.");
    keys().write(input("dueOn"), story.day(14));
    keepsPicture("proposal");
    keys().follow(button("notice:give"));
    reads("Föreningen kan nu yttra sig.");
  }

  /** Reads the comment, and sends the case to somebody else to read. */
  public void sendsToReview(Story story) {
    opensTheCase(story);
    reads("Rampen är beställd.");
    keys().press("Förslag till beslut");
    keys().press("Skicka till granskning");
    reads("Ärendet är skickat till granskning.");
  }

  /** Drafts the agreement, and sends it to be signed. */
  public void offersTheAgreement(Story story) {
    goesHome();
    keys()
        .follow(
            page()
                .locator("main li, main section", new Page.LocatorOptions().setHasText("Skriv en"))
                .filter(new Locator.FilterOptions().setHasText(story.association()))
                .first()
                .locator("a")
                .first());
    keys().press("Börja skriva");
    keepsPicture("agreement-draft");
    keys().press("Skicka för underskrift");
    reads("Överenskommelsen är skickad");
  }

  /** Reads the report that was handed in, and accepts it. */
  public void acceptsTheReport(Story story) {
    goesHome();
    goesTo("Partnerskap");
    opensTheRowOf(story.activity());
    keys().press("All uppföljning");
    keys().follow(link("Delrapport"));
    reads("Färre än 5");
    keys().choose("Vilket steg vill du ta?", "Godkänn");
    keys().write("Skäl", "Allt finns med.");
    keepsPicture("report-judge");
    keys().press("Genomför steget");
    reads("Godkänd");
  }

  /** Reads what has happened in the case, in words. */
  public void readsWhatHasHappened(Story story) {
    goesHome();
    goesTo("Ärenden");
    opensTheRowOf(story.association());
    keys().press("Allt som har hänt");
    keepsPicture("timeline");
    String told = "";
    for (boolean more = true; more; ) {
      told += page().locator("main").textContent();
      Locator next = page().locator("main .pager a[rel=next]");
      more = next.count() > 0;
      if (more) {
        keys().follow(next);
      }
    }
    for (String deed :
        new String[] {
          "skickade in ansökan",
          "tilldelade en handläggare",
          "svarade att inget jäv finns",
          "bad om komplettering",
          "yttrade sig",
          "släppte ärendet till beslut",
          "skrev in nämndens beslut",
          "bekräftade att beslutet fått laga kraft",
          "skrev under överenskommelsen",
          "godkände redovisningen"
        }) {
      assertTrue(told.contains(deed), deed);
    }
  }
}
