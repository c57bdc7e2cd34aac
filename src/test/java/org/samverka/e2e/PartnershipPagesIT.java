package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An agreement written, signed and paid for, and a partnership followed up, in a browser. */
class PartnershipPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  private static final FilePayload ACCOUNTS =
      new FilePayload(
          "Bokslut 2025.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.UTF_8));

  @Test
  void an_agreement_is_written_signed_by_both_and_followed_up() {
    Map<String, String> scene = scene("partnership");

    Visitor officer = visitor(Width.DESK, Language.SWEDISH);
    Page page = officer.page();
    officer.signIn(scene.get("officer"), PASSWORD);
    officer.open("/partnership/begin?case=" + scene.get("case"));
    look(officer, "begin");
    press(page, "Börja skriva");
    assertThat(page).hasURL(Pattern.compile("/partnership/agreement-draft.*id=\\d+"));
    look(officer, "draft");
    String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
    area(page, "VALUES").fill("");
    press(page, "Skicka för underskrift");
    assertThat(page.locator(".faults")).containsText("Alla delar");
    look(officer, "draft-fault");
    area(page, "VALUES").fill("Alla är välkomna.");
    press(page, "Spara");
    assertThat(page.locator(".notice")).containsText("Sparat");
    press(page, "Skicka för underskrift");
    assertThat(page).hasURL(Pattern.compile("/partnership/agreement\\?.*id=" + id));

    Visitor signatory = visitor(Width.PHONE, Language.SWEDISH);
    signatory.signIn(scene.get("applicant"), PASSWORD);
    signatory.open("/partnership/agreement?id=" + id);
    look(signatory, "agreement");
    signatory.page().locator("input[type=password]").fill("fel lösenord");
    press(signatory.page(), "Skriv under överenskommelsen");
    assertThat(signatory.page().locator(".error").first()).containsText("stämmer inte");
    look(signatory, "agreement-wrong");
    signatory.page().locator("input[type=password]").fill(PASSWORD);
    press(signatory.page(), "Skriv under överenskommelsen");
    assertThat(signatory.page().locator(".notice")).containsText("Du har skrivit under");
    signatory.open("/partnership/partnerships");
    look(signatory, "own-list");
    signatory.open("/partnership/partnership?id=" + id);
    look(signatory, "own");

    Visitor city = visitor(Width.DESK, Language.ENGLISH);
    city.signIn(scene.get("city"), PASSWORD);
    readEnglish(city);
    city.open("/partnership/signing");
    look(city, "signing");
    city.open("/partnership/agreement?id=" + id);
    city.page().locator("input[type=password]").fill(PASSWORD);
    press(city.page(), "Sign the agreement");
    assertThat(city.page().locator("main")).containsText("when the decision has become final");
    look(city, "signed");

    officer.open("/partnership/partnerships");
    look(officer, "list");
    officer.open("/partnership/partnership?id=" + scene.get("running"));
    look(officer, "partnership");
    page.locator("text=Rätta överenskommelsen").click();
    press(page, "Genomför steget");
    assertThat(page.locator(".faults")).isVisible();
    look(officer, "partnership-fault");

    Visitor approver = visitor(Width.PHONE, Language.ENGLISH);
    approver.signIn(scene.get("approver"), PASSWORD);
    readEnglish(approver);
    approver.open("/partnership/payments");
    look(approver, "payments");
    approver.open("/partnership/payment?id=" + scene.get("payment"));
    look(approver, "payment");
    press(approver.page(), "Approve");
    assertThat(approver.page().locator(".notice")).containsText("Done");
    look(approver, "payment-approved");
  }

  @Test
  void a_report_is_handed_in_and_a_deviation_answered() {
    Map<String, String> scene = scene("partnership");
    Visitor partner = visitor(Width.PHONE, Language.SWEDISH);
    Page page = partner.page();
    partner.signIn(scene.get("partner"), PASSWORD);
    partner.open("/monitoring/partner?id=" + scene.get("running"));
    look(partner, "follow-up");
    partner.open("/monitoring/report-papers?id=" + scene.get("report"));
    look(partner, "report-papers");
    press(page, "Lägg till filen");
    assertThat(page.locator(".error").first()).containsText("Välj vad det är");
    look(partner, "report-papers-fault");
    page.locator("[id$='kind:input']").selectOption("ACCOUNTS");
    page.locator("input[type=file]").setInputFiles(ACCOUNTS);
    press(page, "Lägg till filen");
    assertThat(page.locator("main .task")).containsText("Bokslut 2025.pdf");
    look(partner, "report-papers-there");
    partner.open("/monitoring/report?id=" + scene.get("report"));
    assertThat(page.locator("main")).containsText("Bokslut 2025.pdf");
    look(partner, "report");
    input(page, "RECEIVED").fill("många");
    input(page, "USED").fill("30 000");
    press(page, "Spara");
    assertThat(page.locator(".error").first()).isVisible();
    assertThat(input(page, "USED")).hasValue("30 000");
    look(partner, "report-fault");
    input(page, "RECEIVED").fill("40 000");
    input(page, "UNUSED").fill("10 000");
    for (String group : new String[] {"UNDER_18", "FROM_18", "FROM_25", "FROM_65"}) {
      input(page, group).fill(group.equals("UNDER_18") ? "3" : "20");
    }
    for (Locator text : page.locator("main textarea").all()) {
      text.fill("Det gick bra.");
    }
    press(page, "Gå vidare och skriv under");
    assertThat(page).hasURL(Pattern.compile("/monitoring/report-sign"));
    assertThat(page.locator("main")).containsText("Färre än 5");
    look(partner, "report-sign");
    page.locator("input[type=password]").fill(PASSWORD);
    press(page, "Skriv under och lämna in");
    assertThat(page.locator(".notice")).containsText("inlämnad");
    look(partner, "report-handed-in");
    partner.open("/monitoring/deviation?id=" + scene.get("deviation"));
    look(partner, "deviation-own");
    page.locator("main textarea").fill("Vi hade vattenskada.");
    press(page, "Skicka svaret");
    assertThat(page.locator("main")).containsText("vattenskada");

    Visitor officer = visitor(Width.DESK, Language.ENGLISH);
    officer.signIn(scene.get("officer"), PASSWORD);
    readEnglish(officer);
    officer.open("/monitoring/report?id=" + scene.get("report"));
    assertThat(officer.page().locator("main")).containsText("Fewer than 5");
    look(officer, "report-read");
    officer.page().locator("main label:has-text('Accept')").first().click();
    officer.page().locator("main textarea").fill("Everything is there.");
    press(officer.page(), "Take the step");
    assertThat(officer.page().locator(".lead")).containsText("Accepted");
    officer.open("/monitoring/deviation?id=" + scene.get("deviation"));
    look(officer, "deviation");
    officer.page().locator("main label:has-text('Make a remark')").click();
    officer.page().locator("main textarea").fill("Tell us in time.");
    press(officer.page(), "Take the step");
    assertThat(officer.page().locator(".lead")).containsText("Remark");
    officer.open("/monitoring/check?id=" + scene.get("running"));
    look(officer, "check");
    press(officer.page(), "Save the check");
    look(officer, "check-fault");
    officer.open("/monitoring/tell?id=" + scene.get("running"));
    look(officer, "tell");
    officer.open("/monitoring/deviations");
    look(officer, "deviations");
  }

  @Test
  void anybody_tells_of_a_problem_without_a_name() {
    for (Language language : Language.values()) {
      Visitor visitor = visitor(Width.PHONE, language);
      visitor.open("/monitoring/concern");
      look(visitor, "concern-" + language.tag);
      visitor.page().locator("main input[type=submit]").click();
      assertThat(visitor.page().locator(".faults")).isVisible();
      look(visitor, "concern-fault-" + language.tag);
      input(visitor.page(), "about").fill("Öppet hus");
      visitor.page().locator("main textarea").fill("Dörren var låst.");
      visitor.page().locator("main input[type=submit]").click();
      assertThat(visitor.page()).hasURL(Pattern.compile("/monitoring/concern-sent"));
      look(visitor, "concern-sent-" + language.tag);
    }
  }

  private static void look(Visitor visitor, String name) {
    visitor.look("partnership-" + name);
  }

  /** An account has a language of its own, which comes before the browser's. */
  private static void readEnglish(Visitor visitor) {
    visitor.page().locator("header >> text=English").click();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
  }

  private static void press(Page page, String label) {
    page.locator("main input[type=submit][value='" + label + "']").click();
  }

  private static Locator input(Page page, String name) {
    return page.locator("[id$=':" + name + ":input']");
  }

  private static Locator area(Page page, String name) {
    return page.locator("textarea[id$=':" + name + ":input']");
  }
}
