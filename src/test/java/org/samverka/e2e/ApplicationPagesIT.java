package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The applicant's way, in a browser: begin, fill in, answer, add papers, sign, and see the receipt.
 */
class ApplicationPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";
  private static final FilePayload PDF =
      new FilePayload(
          "Stadgar åäö 🎉.pdf",
          "application/pdf",
          "%PDF-1.4\n1 0 obj<<>>endobj\n".getBytes(StandardCharsets.UTF_8));

  @Test
  void an_association_writes_its_application_part_by_part() {
    Map<String, String> scene = scene("ready-to-apply");
    Visitor lo = visitor(Width.DESK, Language.SWEDISH);
    Page page = lo.page();
    lo.signIn(scene.get("email"), PASSWORD);
    lo.open("/application/begin?programme=" + scene.get("programme"));
    look(lo, "begin");
    press(page, "Börja på ansökan");
    assertThat(page).hasURL(Pattern.compile("/application/case\\?id=\\d+$"));
    look(lo, "case-empty");
    String id = page.url().replaceAll(".*id=", "");

    page.locator("main .btn").first().click();
    assertThat(page).hasURL(Pattern.compile("/application/activity\\?id="));
    look(lo, "activity");
    fill(page, "ACTIVITY_NAME", "Öppet hus och samtalsstöd");
    page.locator("text=1 år").first().click();
    page.locator(".boxes li label").first().click();
    fill(page, "NEED", "x".repeat(4001));
    press(page, "Spara och gå till nästa");
    assertThat(page.locator(".faults")).isFocused();
    assertThat(page.locator(".faults li")).containsText("Behovet: ");
    assertThat(field(page, "ACTIVITY_NAME")).hasValue("Öppet hus och samtalsstöd");
    look(lo, "activity-faults");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(field(page, "NEED")).isFocused();
    fill(page, "NEED", "Många är ensamma om kvällarna.");
    press(page, "Spara och gå till nästa");
    assertThat(page).hasURL(Pattern.compile("/application/methods\\?id="));
    look(lo, "methods");

    lo.open("/application/budget?id=" + id);
    look(lo, "budget-empty");
    page.locator("[id$='line0label:input']").fill("Löner");
    page.locator("[id$='line0amount:input']").fill("462 000");
    fill(page, "AMOUNT_SOUGHT", "400 000");
    fill(page, "OWN_FUNDING", "50000");
    fill(page, "AMOUNT_LAST_YEAR", "0");
    press(page, "Spara och stanna");
    assertThat(page.locator(".why.warn")).containsText("12\u00a0000\u00a0kr");
    look(lo, "budget-apart");

    lo.open("/application/case?id=" + id);
    assertThat(page.locator(".task")).containsText("Att rätta");
    look(lo, "case-begun");

    lo.open("/application/commitments?id=" + id);
    look(lo, "commitments");
    page.locator("main .btn").first().click();
    assertThat(page).hasURL(Pattern.compile("/application/commitment\\?id="));
    look(lo, "commitment");
    press(page, "Spara och gå till nästa");
    assertThat(page.locator(".error").first()).containsText("Välj vad ni svarar");
    look(lo, "commitment-fault");
    page.locator("text=Vi kan inte åta oss detta").click();
    assertThat(page.locator(".if-cannot")).isVisible();
    look(lo, "commitment-cannot");
    page.locator(".choice-name >> text=/^Vi åtar oss detta$/").click();
    page.locator("[id$='practice:input']").fill("Vi pratar igenom det med alla nya volontärer.");
    press(page, "Spara och gå till nästa");
    assertThat(page.locator("main .place")).containsText("2 av 13");

    lo.open("/application/declarations?id=" + id);
    look(lo, "declarations");
    lo.open("/application/papers?id=" + id);
    look(lo, "papers");
    page.locator(".task a").first().click();
    assertThat(page).hasURL(Pattern.compile("/application/paper\\?id="));
    look(lo, "paper");
    press(page, "Lägg till filen");
    assertThat(page.locator(".error").first()).containsText("Välj en fil");
    look(lo, "paper-fault");
    page.locator("input[type=file]").setInputFiles(PDF);
    press(page, "Lägg till filen");
    assertThat(page.locator("main")).containsText("Stadgar åäö 🎉.pdf");
    look(lo, "paper-there");
    lo.open("/application/commitments?id=" + id);
    page.locator("main .task a").first().click();
    page.locator("main a:has-text('Lägg till underlag')").click();
    assertThat(page).hasURL(Pattern.compile("/application/evidence\\?id="));
    look(lo, "evidence");
    press(page, "Lägg till filen");
    assertThat(page.locator(".error").first()).containsText("Välj en fil");
    look(lo, "evidence-fault");
    press(page, "Använd den här handlingen");
    assertThat(page.locator(".error").first()).containsText("Välj en handling");
    page.locator("[id$='paper:input']").selectOption(new SelectOption().setIndex(1));
    press(page, "Använd den här handlingen");
    assertThat(page.locator(".task")).containsText("En av era handlingar");
    look(lo, "evidence-there");
    page.locator("main .btn:has-text('Tillbaka till svaret')").click();
    assertThat(page.locator("main")).containsText("Ändra underlaget");
    look(lo, "commitment-evidence");
    lo.open("/application/association?id=" + id);
    look(lo, "association");
    lo.open("/application/sign?id=" + id);
    look(lo, "sign-missing");
    lo.open("/application/cases");
    look(lo, "cases");
    lo.open("/application/delete?id=" + id);
    look(lo, "delete");
  }

  @Test
  void two_sign_and_the_last_one_gets_the_receipt() {
    Map<String, String> scene = scene("ready-to-sign");
    String sign = "/application/sign?id=" + scene.get("case");
    Visitor first = visitor(Width.PHONE, Language.SWEDISH);
    first.signIn(scene.get("email"), PASSWORD);
    first.open("/application/case?id=" + scene.get("case"));
    look(first, "case-complete");
    first.open(sign);
    look(first, "sign");
    first.page().locator("input[type=password]").fill("fel lösenord");
    press(first.page(), "Skriv under");
    assertThat(first.page().locator(".error").first()).containsText("Lösenordet stämmer inte");
    look(first, "sign-wrong");
    first.page().locator("input[type=password]").fill(PASSWORD);
    press(first.page(), "Skriv under");
    assertThat(first.page().locator(".notice")).containsText("En till behöver skriva under");
    look(first, "sign-first");

    Visitor second = visitor(Width.DESK, Language.ENGLISH);
    second.open("/language?to=en&back=/");
    second.signIn(scene.get("second"), PASSWORD);
    second.open(sign);
    look(second, "sign-second");
    second.page().locator("input[type=password]").fill(PASSWORD);
    press(second.page(), "Sign");
    assertThat(second.page()).hasURL(Pattern.compile("/application/receipt\\?id="));
    assertThat(second.page().locator("main")).containsText(Pattern.compile("SOF \\d{4}/\\d+"));
    look(second, "receipt");
    second.open("/application/case?id=" + scene.get("case"));
    look(second, "case-submitted");
    second.open("/application/withdraw?id=" + scene.get("case"));
    look(second, "withdraw");
  }

  @Test
  void what_is_written_is_saved_by_itself_and_never_over_what_somebody_else_wrote() {
    Map<String, String> scene = scene("ready-to-sign");
    String methods = "/application/methods?id=" + scene.get("case");
    Visitor kim = visitor(Width.PHONE, Language.SWEDISH);
    kim.signIn(scene.get("email"), PASSWORD);
    kim.open(methods);
    fill(kim.page(), "WORKING_METHODS", "Samtal i grupp.");
    field(kim.page(), "WORKING_METHODS").blur();
    assertThat(kim.page().locator(".saved")).containsText("Sparat kl.");
    look(kim, "autosaved");

    Visitor robin = visitor(Width.DESK, Language.SWEDISH);
    robin.signIn(scene.get("second"), PASSWORD);
    robin.open(methods);
    assertThat(field(robin.page(), "WORKING_METHODS")).hasValue("Samtal i grupp.");
    assertThat(robin.page().locator("main")).containsText("skriver här just nu");
    look(robin, "somebody-writing");

    fill(kim.page(), "WORKING_METHODS", "Samtal i grupp och enskilt.");
    kim.page().locator(".saved").evaluate("status => { status.textContent = ''; }");
    field(kim.page(), "WORKING_METHODS").blur();
    assertThat(kim.page().locator(".saved")).containsText("Sparat kl.");
    fill(robin.page(), "WORKING_METHODS", "Helt andra metoder.");
    field(robin.page(), "WORKING_METHODS").blur();
    assertThat(robin.page().locator(".saved")).containsText("Någon annan har skrivit här");
    assertThat(field(robin.page(), "WORKING_METHODS")).hasValue("Helt andra metoder.");
    press(robin.page(), "Spara och stanna");
    assertThat(robin.page().locator(".conflict")).containsText("Samtal i grupp och enskilt.");
    assertThat(field(robin.page(), "WORKING_METHODS")).hasValue("Helt andra metoder.");
    look(robin, "autosave-conflict");
    press(robin.page(), "Spara och stanna");
    assertThat(robin.page().locator(".notice")).isVisible();
    assertThat(field(robin.page(), "WORKING_METHODS")).hasValue("Helt andra metoder.");
  }

  @Test
  void answers_to_commitments_are_saved_by_themselves_too() {
    Map<String, String> scene = scene("ready-to-apply");
    Visitor lo = visitor(Width.DESK, Language.SWEDISH);
    Page page = lo.page();
    lo.signIn(scene.get("email"), PASSWORD);
    lo.open("/application/begin?programme=" + scene.get("programme"));
    press(page, "Börja på ansökan");
    String id = page.url().replaceAll(".*id=", "");

    lo.open("/application/commitments?id=" + id);
    page.locator("main .task a").first().click();
    String here = page.url();
    page.locator("input[value=ACCEPT]").check();
    fill(page, "practice", "Vi frågar alla som kommer.");
    field(page, "practice").blur();
    assertThat(page.locator(".saved")).containsText("Sparat kl.");
    fill(page, "practice", "Vi frågar alla som kommer, och skriver upp det.");
    press(page, "Spara och stanna");
    assertThat(page.locator(".notice")).isVisible();
    assertThat(page).hasURL(here);
    assertThat(field(page, "practice")).hasValue("Vi frågar alla som kommer, och skriver upp det.");

    lo.open("/application/declarations?id=" + id);
    page.locator("input[value=ACCEPT]").first().check();
    page.locator("input[value=ACCEPT]").first().blur();
    assertThat(page.locator(".saved")).containsText("Sparat kl.");
    page.locator("input[value=ACCEPT]").nth(1).check();
    press(page, "Spara och stanna");
    assertThat(page.locator(".notice")).isVisible();
    assertThat(page.locator("input[value=ACCEPT]:checked")).hasCount(2);
  }

  @Test
  void a_session_that_has_ended_gives_the_work_back() {
    Map<String, String> scene = scene("ready-to-sign");
    Visitor lo = visitor(Width.NARROW, Language.SWEDISH);
    Page page = lo.page();
    lo.signIn(scene.get("email"), PASSWORD);
    lo.open("/application/methods?id=" + scene.get("case"));
    fill(page, "WORKING_METHODS", "Det här får inte försvinna. 🎉");
    page.context().clearCookies();
    press(page, "Spara och gå till nästa");
    assertThat(page).hasURL(Pattern.compile("/identity/sign-in"));
    page.locator("input[type=email]").fill(scene.get("email"));
    page.locator("input[type=password]").fill(PASSWORD);
    page.locator("[id='form:enter']").click();
    assertThat(page).hasURL(Pattern.compile("/application/methods.*id=" + scene.get("case")));
    assertThat(field(page, "WORKING_METHODS")).hasValue("Det här får inte försvinna. 🎉");
    look(lo, "given-back");
    press(page, "Spara och gå till nästa");
    assertThat(page).hasURL(Pattern.compile("/application/budget\\?id="));
  }

  @Test
  void a_file_that_is_too_large_is_answered_by_the_form() {
    Map<String, String> scene = scene("ready-to-sign");
    Visitor lo = visitor(Width.DESK, Language.SWEDISH);
    Page page = lo.page();
    lo.signIn(scene.get("email"), PASSWORD);
    for (int megabytes : new int[] {21, 80}) {
      lo.open("/application/paper?kind=LEASE&id=" + scene.get("case"));
      page.locator("input[type=file]").setInputFiles(large(megabytes));
      press(page, "Lägg till filen");
      assertThat(page.locator(".error").first()).containsText("högst 20\u00a0MB");
    }
    look(lo, "paper-too-large");
  }

  private static Path large(int megabytes) {
    try {
      Path file = Files.createTempFile("stor", ".pdf");
      file.toFile().deleteOnExit();
      return Files.write(file, new byte[megabytes << 20]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(Visitor visitor, String name) {
    visitor.look("application-" + name);
  }

  private static void press(Page page, String label) {
    page.locator("main input[type=submit][value='" + label + "']").click();
  }

  private static com.microsoft.playwright.Locator field(Page page, String name) {
    return page.locator("[id$='" + name + ":input']");
  }

  private static void fill(Page page, String name, String text) {
    field(page, name).fill(text);
  }
}
