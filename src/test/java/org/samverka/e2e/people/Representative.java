package org.samverka.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.samverka.e2e.Visitor;

/** Comes to the portal without an account, and acts for an association. */
public class Representative extends Person {

  private static final String PASSWORD = "nio gröna hästar på rad";
  private static final FilePayload BYLAWS =
      new FilePayload(
          "Stadgar åäö.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.UTF_8));

  /** Somebody who is new here. */
  public Representative(Visitor visitor, String name, String email) {
    super(visitor, name, email, PASSWORD);
  }

  /** Gets an account, confirms the address by the letter, and signs in. */
  public void registers() {
    goes("/");
    keys().press("Logga in");
    keys().press("Skaffa konto");
    keys().write("Namn", name());
    keys().write("E-post", email());
    keys().write("Lösenord", PASSWORD);
    keys().press("Skaffa konto");
    isAt("/identity/registered");
    goes("/notification/mailbox");
    keys().write("E-postadress", email());
    keys().press("Sök");
    keys().press("Öppna länken i brevet");
    keys().press("Bekräfta adressen");
    signsIn();
  }

  /** Adds the association: each fault with the number has a message of its own. */
  public void founds(Story story) {
    doesWhatIsNext("förening");
    looksUp("899999-1239");
    reads("Numret stämmer inte.");
    looksUp("891212-1236");
    reads("Det ser ut som ett personnummer.");
    looksUp("556016-0680");
    reads("Numret hör till ett bolag.");
    looksUp(story.number());
    isAt("/association/found");
    keys().choose("Vad är det för slags förening?", "Ideell förening");
    keys().write("Föreningens namn", story.association());
    keys().press("Lägg till föreningen");
    isAt("/association/association");
  }

  private void looksUp(String number) {
    keys().write("Organisationsnummer", number);
    keys().press("Fortsätt");
  }

  /** Fills in the association's profile, part by part, as its page says. */
  public void fillsInTheProfile(Story story) {
    keys().follow(page().locator("main a.btn").first());
    keys().write("Registrerad år", "1998");
    keys().write("Ändamål", "Ingen ska behöva vara ensam om natten.");
    keys().write("Revisor", "Vera Revisor");
    keys().select("Revisorns behörighet", "Förtroendevald revisor");
    keys().press("Spara");
    keys().follow(page().locator("main a.btn").first());
    keys().write("Postadress", "Storgatan 1");
    keys().write("Postnummer", "126 30");
    keys().write("Ort", "Hägersten");
    keys().write("Föreningens telefon", "08-123 456 78");
    keys().write("Föreningens e-post", "hej@example.org");
    keys().write("Kontaktperson", name());
    keys().write("Kontaktpersonens e-post", email());
    keys().press("Spara");
    keys().follow(page().locator("main a.btn").first());
    keys().write("Bankgiro", "5050-1055");
    keys().press("Spara");
    keys().follow(page().locator("main a.btn").first());
    keys().write("Räknat den 31 december år", Integer.toString(story.today().getYear() - 1));
    keys().write("Medlemmar totalt", "412");
    keys().write("Medlemmar som bor i staden", "380");
    keys().write("Årsavgift i kronor", "100");
    keys().press("Spara");
    takesSeat(story, name(), "Ordförande");
    takesSeat(story, "Kaj Kassör", "Kassör");
    takesSeat(story, "Love Sjöberg", "Ledamot");
    keys().follow(page().locator(".crumb a").nth(1));
    isAt("/association/association");
    reads("Allt som behövs för en ansökan är ifyllt.");
    keepsPicture("profile");
  }

  private void takesSeat(Story story, String who, String post) {
    if (!page().url().contains("/association/board")) {
      keys().follow(page().locator("main a.btn").first());
    }
    keys().press("Lägg till i styrelsen");
    keys().write("Namn", who);
    keys().select("Uppdrag", post);
    keys().write("Från och med", story.day(-300));
    keys().press("Lägg till i styrelsen");
    isAt("/association/board\\?");
  }

  /** Says that one may sign for the association. */
  public void claimsToSign(Story story) {
    goesHome();
    goesTo("Vår förening");
    keys().follow(link(story.association()));
    keys().press("Se alla");
    keys().press("Anmäl dig som firmatecknare");
    keys().write("Från och med", story.day(-300));
    keys().write("Beslutet som ger rätten", "Konstituerande möte, § 7");
    keys().press("Anmäl");
    reads("Registratorn bekräftar.");
  }

  /** Asks to join the association, and sees public facts only until somebody has answered. */
  public void asksToJoin(Story story) {
    doesWhatIsNext("förening");
    looksUp(story.number());
    isAt("/association/join");
    keys().write("Vem är du i föreningen?", "Kassör sedan årsmötet.");
    keys().press("Be att få företräda föreningen");
    reads(story.association());
    assertThat(page().locator("main")).not().containsText("Storgatan 1");
  }

  /** Finds an open programme and begins an application. */
  public void begins(Story story) {
    goesTo("Sök bidrag");
    keys().follow(link(story.programme()));
    keys().press("Ansök");
    keys().press("Börja på ansökan");
    isAt("/application/case\\?id=");
  }

  /** Writes the two parts about the activity, leaves, and comes back to what is left. */
  public void writesAboutTheActivity(Story story) {
    keys().press("Verksamheten ni söker för");
    keys().write("Verksamhetens namn", story.activity());
    keys().choose("Hur många år ni söker för", "1 år");
    keys().tick(page().locator("[id$='TARGET_GROUPS:input'] input, .boxes input").first());
    keys()
        .tick(
            page()
                .locator("fieldset", new Page.LocatorOptions().setHasText("Stadsdelar"))
                .last()
                .locator("input[type=checkbox]")
                .first());
    keys().write("Behovet", "Många är ensamma om natten.");
    keys().write("Vad ni ska göra", "Vi håller öppet hela natten, fem nätter i veckan.");
    keys().write("Målen", "Fler ska ha någonstans att vara.");
    keys().press("Spara och stanna");
    reads("Vad ni räknar med att uppnå");
    goesHome();
    keys().follow(link(story.programme()));
    keys().press("Verksamheten ni söker för");
    assertThat(input("NEED")).hasValue("Många är ensamma om natten.");
    keys().write("Vad ni räknar med att uppnå", "Tvåhundra besök i månaden.");
    keys().press("Spara och gå till nästa");
    isAt("/application/methods");
    keys().write("Antal anställda", "2");
    keys().write("Antal volontärer", "35");
    keys().write("Hur ni kompletterar stadens stöd", "Vi har öppet när staden har stängt.");
    keys().write("Hur ni arbetar", "Vi lyssnar, bjuder på te och följer med dit det behövs.");
    keys().choose("Vad arbetssättet bygger på", "Beprövat");
    keys().write("Hur deltagarna kan påverka", "Husmöte varje måndag.");
    keys().write("Tillgänglighet", "Ramp, slinga och enkla skyltar.");
    keys().choose("Rutin för registerutdrag", "Ja");
    keys().press("Spara och gå till nästa");
    isAt("/application/budget");
  }

  /** Writes a budget that first does not balance, and then does. */
  public void writesTheBudget() {
    keys().write(page().locator("[id$='line0label:input']"), "Löner");
    keys().write(page().locator("[id$='line0amount:input']"), "462 000");
    keys().write("Belopp ni söker", "400 000");
    keys().write("Egna medel", "50 000");
    keys().write("Vad ni fick av staden förra året", "0");
    keys().choose("Ekonomisk verksamhet", "Nej");
    keys().press("Spara och stanna");
    reads("De skiljer 12\u00a0000\u00a0kr.");
    keepsPicture("budget");
    keys().write("Egna medel", "62 000");
    keys().press("Spara och gå till nästa");
  }

  /** Answers each commitment for itself, and the declarations together. */
  public void makesTheCommitments() {
    isAt("/application/commitments");
    keys().press("Svara på nästa åtagande");
    int answered = 0;
    while (page().url().contains("/application/commitment?")) {
      answersACommitment(answered++);
    }
    if (page().url().contains("/application/commitments")) {
      keys().press("Gå vidare till försäkringarna");
    }
    isAt("/application/declarations");
    for (Locator group : page().locator("fieldset:has(input[type=radio])").all()) {
      keys().choose(group, "Vi åtar oss detta");
    }
    keepsPicture("declarations");
    keys().press("Spara och gå till nästa");
  }

  private void answersACommitment(int answered) {
    if (answered == 0) {
      keys().choose("Vad svarar ni?", "Vi kan inte åta oss detta");
      reads("Det här betyder det");
      keepsPicture("commitment-cannot");
    }
    if (answered == 1) {
      keys().choose("Vad svarar ni?", "Vi åtar oss detta, med en förklaring");
      keys().write("Er förklaring", "Vi är en förening för unga vuxna, 18 till 30 år.");
    } else {
      keys().choose("Vad svarar ni?", "Vi åtar oss detta");
    }
    keys()
        .write(
            input("practice"), "Vi pratar igenom det med alla nya volontärer, två gånger om året.");
    keys().press("Spara och gå till nästa");
  }

  /** Adds a paper, and promises the others. */
  public void addsThePapers() {
    isAt("/application/papers");
    keys().follow(page().locator("main .task a").first());
    keys().attach(page().locator("input[type=file]"), BYLAWS);
    keys().press("Lägg till filen");
    reads("Stadgar åäö.pdf");
    keepsPicture("paper");
    keys().press("Gå vidare");
    for (Locator missing = missing(); missing.count() > 0; missing = missing()) {
      keys().follow(missing.first().locator("a"));
      keys().write("Den kommer senare, för att", "årsmötet hålls den 15 mars");
      keys().press("Spara att den kommer senare");
      if (!page().url().contains("/application/papers?")) {
        keys().press("Tillbaka till handlingarna");
      }
    }
    reads("Kommer senare");
    keepsPicture("papers");
    keys().press("Tillbaka till ansökan");
  }

  private Locator missing() {
    return page().locator("main .task li", new Page.LocatorOptions().setHasText("Saknas"));
  }

  /** Reads everything on one page and signs with the password; the receipt says what was signed. */
  public String signs() {
    doesWhatIsNext("Skriv under ansökan");
    isAt("/application/sign");
    keepsPicture("sign");
    keys().write("Ditt lösenord", PASSWORD);
    keys().follow(button("form:sign"));
    isAt("/application/receipt");
    reads("Ansökans fingeravtryck (SHA-256)");
    keepsPicture("receipt");
    return page().locator("main .code").first().textContent().strip();
  }

  /** Answers what the officer asked for, with a file. */
  public void answersTheSupplement() {
    doesWhatIsNext("Komplettera er ansökan");
    keys().write("Ert svar", "Här är protokollet.");
    keys().press("Spara utan att skicka");
    keys().follow(link("Lägg till en fil"));
    keys().attach(page().locator("input[type=file]"), BYLAWS);
    keys().follow(button("form:add"));
    if (page().url().contains("supplement-file")) {
      keys().press("Tillbaka till kompletteringen");
    }
    keepsPicture("supplement");
    keys().press("Skicka kompletteringen");
    reads("Kompletteringen är skickad.");
  }

  /** Sees every check, and answers. */
  public void commentsOnTheAssessment() {
    doesWhatIsNext("Svara på vår bedömning");
    reads("Lokalen saknar ramp.");
    keepsPicture("notice");
    keys().write("Yttrande i sin helhet", "Rampen är beställd.");
    keys().press("Skicka yttrandet");
    reads("Yttrandet är skickat.");
  }

  /** Reads the decision: what, why, and how it can be tried. */
  public void readsTheDecision() {
    doesWhatIsNext("Läs beslutet");
    reads("Verksamheten kompletterar stadens stöd om natten.");
    reads("Så kan beslutet prövas");
    keepsPicture("decision");
  }

  /** Signs the agreement for the association. */
  public void signsTheAgreement() {
    doesWhatIsNext("Skriv under överenskommelsen");
    keys().jump("Skriv under");
    keys().write("Ditt lösenord", PASSWORD);
    keys().press("Skriv under överenskommelsen");
    reads("Du har skrivit under.");
  }

  /** Writes the report that has fallen due, and hands it in. */
  public void reports() {
    doesWhatComesNext("Skriv redovisningen");
    keys().write("Mottaget stöd", "200 000");
    keys().write("Använt", "190 000");
    keys().write("Oanvänt", "10 000");
    for (Locator goal : page().locator("main textarea[id*='goal']").all()) {
      keys().write(goal, "Vi har haft öppet varje natt.");
    }
    keys().write("0–17 år", "3");
    keys().write("18–24 år", "64");
    keys().write("25–64 år", "120");
    keys().write("65 år och äldre", "20");
    keys().write("Hur ni frågade dem som deltog", "En enkät och två samtal i grupp.");
    keys().write("Vad de svarade", "Att de har någonstans att vara.");
    keys().write("Vad ni ändrade", "Vi öppnar en timme tidigare.");
    keepsPicture("report");
    keys().press("Lämna in");
    reads("Redovisningen är inlämnad.");
  }
}
