package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The city's side of a case in a browser: assign, declare, check, assess, propose, review. */
class OfficerPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  @Test
  void a_reviewer_assigns_reviews_and_releases() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor gun = visitor(Width.DESK, Language.SWEDISH);
    Page page = gun.page();
    gun.signIn(scene.get("reviewer"), PASSWORD);
    gun.open("/assessment/queue");
    look(gun, "queue-assign");
    gun.open("/assessment/assign?id=" + scene.get("registered"));
    press(page, "Spara");
    assertThat(page.locator(".faults")).containsText("Välj en handläggare");
    look(gun, "assign-fault");
    page.locator("[id$='officer:input']").selectOption(new String[] {"Hanna Handläggare"});
    press(page, "Spara");
    assertThat(page.locator("main")).containsText("Ärendet har fått en handläggare.");

    gun.open("/assessment/queue?list=TO_REVIEW");
    look(gun, "queue-review");
    gun.open("/assessment/review?id=" + scene.get("review"));
    look(gun, "review");
    press(page, "Lämna tillbaka till handläggaren");
    assertThat(page.locator(".faults")).containsText("Skriv ett skäl");
    press(page, "Släpp till beslut");
    assertThat(page.locator("main")).containsText("Ärendet är klart för beslut.");
    look(gun, "ready");
    gun.open("/assessment/dismiss?id=" + scene.get("formal"));
    look(gun, "dismiss");
    press(page, "Avvisa ansökan");
    assertThat(page.locator(".faults")).containsText("Välj vilket krav");
    look(gun, "dismiss-fault");
  }

  @Test
  void an_officer_declares_and_then_reads_and_begins() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor hanna = visitor(Width.DESK, Language.SWEDISH);
    Page page = hanna.page();
    hanna.signIn(scene.get("officer"), PASSWORD);
    hanna.open("/assessment/queue");
    look(hanna, "queue");
    hanna.open("/assessment/cases");
    look(hanna, "cases");
    hanna.open("/assessment/application?id=" + scene.get("assigned"));
    assertThat(page.locator("h2:has-text('Är du jävig')")).isVisible();
    assertThat(page.locator("main")).not().containsText("400\u00a0000");
    look(hanna, "declare");
    press(page, "Svara");
    assertThat(page.locator(".faults")).containsText("Svara ja eller nej");
    look(hanna, "declare-fault");
    page.locator("text=Nej, jag är inte jävig").click();
    press(page, "Svara");
    assertThat(page.locator(".lead")).containsText("400\u00a0000");
    look(hanna, "case-open");
    press(page, "Börja kontrollen");
    look(hanna, "formal");
    press(page, "Börja bedömningen");
    assertThat(page.locator(".faults")).containsText("Något saknas");
    look(hanna, "formal-fault");
    page.locator("main a:has-text('Be om komplettering')").click();
    look(hanna, "ask");
    page.locator("[id$='dueOn:input']").fill("2020-01-01");
    press(page, "Skicka till föreningen");
    assertThat(page.locator(".faults")).containsText("Välj en dag");
    look(hanna, "ask-fault");
  }

  @Test
  void an_officer_assesses_and_proposes_in_english_on_a_phone() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor hanna = visitor(Width.PHONE, Language.ENGLISH);
    Page page = hanna.page();
    hanna.signIn(scene.get("officer"), PASSWORD);
    page.locator("a[hreflang=en]").click();
    hanna.open("/assessment/queue");
    look(hanna, "phone-queue");
    hanna.open("/assessment/case?id=" + scene.get("assessment"));
    look(hanna, "phone-case");
    page.locator(".choice:has-text('Not met')").click();
    press(page, "Next commitment");
    assertThat(page.locator(".faults")).containsText("Write the reasons");
    look(hanna, "phone-check-fault");
    page.locator("[id$='check:reason:input']").fill("The bylaws keep people out.");
    press(page, "Next commitment");
    assertThat(page.locator("main")).containsText("is saved");
    hanna.open("/assessment/proposal?id=" + scene.get("assessment"));
    look(hanna, "phone-proposal");
    press(page, "Save the proposal");
    assertThat(page.locator(".faults")).containsText("Choose what you propose");
    look(hanna, "phone-proposal-fault");
  }

  @Test
  void the_case_on_one_screen() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor hanna = visitor(Width.DESK, Language.SWEDISH);
    hanna.signIn(scene.get("officer"), PASSWORD);
    hanna.open("/assessment/case?id=" + scene.get("assessment"));
    look(hanna, "case");
    assertThat(hanna.page().locator("[role=img].band")).isVisible();
    hanna.page().locator("summary:has-text('Anteckningar')").click();
    hanna.page().locator("summary:has-text('Alla åtaganden')").click();
    look(hanna, "case-unfolded");
  }

  @Test
  void the_whole_application_is_one_press_from_the_case_and_back() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor hanna = visitor(Width.DESK, Language.SWEDISH);
    Page page = hanna.page();
    hanna.signIn(scene.get("officer"), PASSWORD);
    hanna.open("/assessment/case?id=" + scene.get("assessment"));
    page.locator("main a:has-text('Läs hela ansökan')").click();
    assertThat(page.locator("main")).containsText("400\u00a0000");
    assertThat(page.locator("main h3:has-text('Handlingar')")).isVisible();
    look(hanna, "application");
    page.locator("main a:has-text('Tillbaka till ärendet')").click();
    assertThat(page.locator("#check-heading")).isVisible();
  }

  @Test
  void the_whole_application_in_english_on_a_phone() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor hanna = visitor(Width.PHONE, Language.ENGLISH);
    hanna.signIn(scene.get("officer"), PASSWORD);
    hanna.page().locator("a[hreflang=en]").click();
    hanna.open("/assessment/application?id=" + scene.get("assessment"));
    look(hanna, "phone-application");
  }

  @Test
  void two_windows_on_one_check_show_both_versions() {
    Map<String, String> scene = scene("cases-at-the-city");
    String path = "/assessment/case?id=" + scene.get("assessment");
    Visitor one = visitor(Width.DESK, Language.SWEDISH);
    Visitor two = visitor(Width.DESK, Language.SWEDISH);
    one.signIn(scene.get("officer"), PASSWORD);
    two.signIn(scene.get("officer"), PASSWORD);
    one.open(path);
    two.open(path);
    write(one.page(), "Brist som syns på webbplatsen.");
    assertThat(one.page().locator("main")).containsText("är sparad");
    write(two.page(), "En annan brist.");
    assertThat(two.page().locator(".conflict")).containsText("Brist som syns på webbplatsen.");
    assertThat(two.page().locator(".conflict")).containsText("En annan brist.");
    look(two, "conflict");
    press(two.page(), "Nästa åtagande");
    assertThat(two.page().locator("main")).containsText("är sparad");
  }

  @Test
  void the_association_answers_on_a_phone() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor lo = visitor(Width.NARROW, Language.SWEDISH);
    Page page = lo.page();
    lo.signIn(scene.get("supplement.email"), PASSWORD);
    lo.open("/application/supplement?id=" + scene.get("supplement"));
    look(lo, "supplement");
    page.locator("textarea").first().fill("Vi skickar dem i dag.");
    press(page, "Skicka kompletteringen");
    assertThat(page.locator(".faults")).containsText("Svara på allt");
    look(lo, "supplement-fault");
    page.locator("main a:has-text('Lägg till en fil')").first().click();
    look(lo, "supplement-file");
    lo.open("/application/supplement?id=" + scene.get("supplement"));
    page.locator("textarea").nth(1).fill("Vi har ingen revisor än.");
    press(page, "Skicka kompletteringen");
    assertThat(page.locator("main")).containsText("Kompletteringen är skickad");
    look(lo, "supplement-sent");

    Visitor kim = visitor(Width.DESK, Language.SWEDISH);
    kim.signIn(scene.get("notice.email"), PASSWORD);
    kim.open("/assessment/notice?id=" + scene.get("notice"));
    look(kim, "notice");
    press(kim.page(), "Skicka yttrandet");
    assertThat(kim.page().locator(".faults")).containsText("Skriv något");
    kim.page().locator("[id$='comment:input']").fill("Rampen är beställd.");
    press(kim.page(), "Skicka yttrandet");
    assertThat(kim.page().locator("main")).containsText("Yttrandet är skickat");
    look(kim, "notice-sent");
  }

  private static void write(Page page, String reason) {
    page.locator(".choice:has-text('Brist som kan åtgärdas')").first().click();
    page.locator("[id$='check:reason:input']").fill(reason);
    press(page, "Nästa åtagande");
  }

  private void look(Visitor visitor, String name) {
    visitor.look("officer-" + name);
  }

  private static void press(Page page, String label) {
    page.locator("main input[type=submit][value='" + label + "']").click();
  }
}
