package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/** Who decides, and what comes after a decision, in a browser: also when something is wrong. */
class DecisionPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  private final LocalDate today = LocalDate.now(SamverkaClock.STOCKHOLM);

  @Test
  void a_secretary_keeps_a_meeting_and_announces_what_it_decided() {
    Map<String, String> scene = scene("decisions");
    memberIsLockedOut(scene);
    Visitor sigge = visitor(Width.DESK, Language.SWEDISH);
    Page page = sigge.page();
    sigge.signIn(scene.get("secretary"), PASSWORD);
    sigge.open("/decision/ready");
    look(sigge, "ready");
    sigge.open("/decision/decide?case=" + scene.get("ready"));
    look(sigge, "decide-secretary");
    press(page, "Sätt upp ärendet");
    assertThat(page.locator(".faults")).isVisible();
    look(sigge, "decide-secretary-fault");

    sigge.open("/decision/meeting?id=" + scene.get("meeting"));
    look(sigge, "meeting");
    press(page, "Avsluta sammanträdet");
    assertThat(page.locator(".faults")).containsText("paragrafer kvar");
    look(sigge, "meeting-fault");
    everybodyIsHere(page);
    sigge.open("/decision/item?id=" + scene.get("item"));
    look(sigge, "item");
    page.locator("[id='decide-form:send']").click();
    assertThat(page.locator(".faults")).containsText("samma namn");
    look(sigge, "item-fault");
    page.locator("[id='declare-form:declare']").click();
    assertThat(page.locator(".faults")).isVisible();
    look(sigge, "declare-fault");
    page.locator("[id$='seat:input']").selectOption(new String[] {"Kassör Björk"});
    page.locator("text=Nej, inte jäv").click();
    field(page, "note").fill("Bara samma namn.");
    page.locator("[id='declare-form:declare']").click();
    assertThat(page.locator(".notice")).containsText("antecknat");
    page.locator("[id='decide-form:send']").click();
    assertThat(page).hasURL(Pattern.compile("/decision/meeting\\?"));
    assertThat(page.locator(".notice")).containsText("Beslutet är inskrivet");
    look(sigge, "meeting-decided");

    press(page, "Avsluta sammanträdet");
    field(page, "day").fill("2020-01-01");
    press(page, "Anteckna justeringen");
    assertThat(page.locator(".faults")).isVisible();
    look(sigge, "approve-fault");
    field(page, "day").fill(today.toString());
    press(page, "Anteckna justeringen");
    look(sigge, "approved");
    field(page, "day").fill(today.toString());
    press(page, "Anslå protokollet");
    assertThat(page.locator(".notice")).containsText("anslaget");
    look(sigge, "announced");
    sigge.open("/decision/notices");
    look(sigge, "notices");
  }

  /** One member is away, and the deputy who has a namesake steps in. */
  private static void everybodyIsHere(Page page) {
    List<Locator> members = boxes(page, "Ledamöter som är här").all();
    members.subList(1, members.size()).forEach(Locator::check);
    for (String group : List.of("Ersättare som är här", "Ersättare som tjänstgör")) {
      page.locator("fieldset", new Page.LocatorOptions().setHasText(group))
          .getByLabel("Kassör Björk")
          .check();
    }
    press(page, "Spara närvaron");
    assertThat(page.locator(".notice")).containsText("Närvaron är sparad");
  }

  private static Locator boxes(Page page, String group) {
    return page.locator("fieldset", new Page.LocatorOptions().setHasText(group))
        .locator("input[type=checkbox]");
  }

  private void memberIsLockedOut(Map<String, String> scene) {
    Visitor member = visitor(Width.PHONE, Language.SWEDISH);
    member.signIn(scene.get("member"), PASSWORD);
    member.open("/decision/meetings");
    look(member, "meetings-member");
    member.open("/decision/item?id=" + scene.get("item"));
    assertThat(member.page().locator("main")).containsText("Handlingarna är stängda för dig");
    look(member, "item-locked-out");
  }

  @Test
  void a_secretary_plans_a_meeting_and_seats_its_members() {
    Visitor elis = visitor(Width.PHONE, Language.SWEDISH);
    Page page = elis.page();
    elis.signInAs(Role.SECRETARY);
    elis.open("/decision/new-meeting");
    look(elis, "new-meeting");
    press(page, "Planera mötet");
    assertThat(page.locator(".faults")).isVisible();
    look(elis, "new-meeting-fault");
    page.locator("main label:has-text('Utskottet')").click();
    field(page, "heldOn").fill(today.plusDays(300).toString());
    field(page, "venue").fill("Stadshuset");
    press(page, "Planera mötet");
    assertThat(page.locator(".notice")).containsText("Mötet är planerat");
    look(elis, "meetings");
    page.locator("main a", new Page.LocatorOptions().setHasText(today.plusDays(300).toString()))
        .first()
        .click();
    assertThat(page).hasURL(Pattern.compile("/decision/meeting\\?"));
    look(elis, "meeting-planned");
    press(page, "Ställ in mötet");
    assertThat(page.locator(".faults")).isVisible();
    look(elis, "cancel-fault");
    field(page, "reason").fill("Det blir en annan dag.");
    press(page, "Ställ in mötet");
    assertThat(page.locator(".notice")).containsText("inställt");
    elis.open("/decision/seats");
    look(elis, "seats");
    press(page, "Skriv in");
    assertThat(page.locator(".faults")).isVisible();
    look(elis, "seats-fault");
  }

  @Test
  void a_delegate_decides_and_corrects_a_slip_of_the_pen() {
    Map<String, String> scene = scene("decisions");
    Visitor ada = visitor(Width.PHONE, Language.SWEDISH);
    Page page = ada.page();
    ada.signIn(scene.get("delegate"), PASSWORD);
    ada.open("/decision/ready");
    look(ada, "ready-delegate");
    ada.open("/decision/statement?case=" + scene.get("ready"));
    look(ada, "statement");
    ada.open("/decision/decide?case=" + scene.get("ready"));
    look(ada, "decide");
    field(page, "kronor").fill("4 000 000");
    press(page, "Besluta");
    assertThat(page.locator(".faults")).isVisible();
    assertThat(field(page, "kronor")).hasValue(Pattern.compile("4\\D000\\D000"));
    look(ada, "decide-fault");
    field(page, "kronor").fill("100 000");
    page.locator("[id$='unbiased:input']").check();
    press(page, "Besluta");
    assertThat(page).hasURL(Pattern.compile("/decision/decision\\?"));
    look(ada, "decided");
    ada.open("/decision/correct?case=" + scene.get("ready"));
    look(ada, "correct");
    press(page, "Spara rättelsen");
    assertThat(page.locator(".faults")).isVisible();
    look(ada, "correct-fault");
    field(page, "reasons").fill("Verksamheten kompletterar stadens egen, om natten.");
    field(page, "reason").fill("Ett ord saknades.");
    press(page, "Spara rättelsen");
    assertThat(page.locator("main")).containsText("Ett ord saknades.");
    look(ada, "corrected");

    Visitor association = visitor(Width.NARROW, Language.SWEDISH);
    association.signIn(scene.get("association"), PASSWORD);
    association.open("/decision/decision?case=" + scene.get("announced"));
    look(association, "decision-own");
  }

  @Test
  void a_registrar_enters_an_appeal_and_what_the_court_said() {
    Map<String, String> scene = scene("decisions");
    Visitor rut = visitor(Width.DESK, Language.SWEDISH);
    Page page = rut.page();
    rut.signIn(scene.get("registrar"), PASSWORD);
    rut.open("/decision/decisions?show=ALL");
    look(rut, "decisions");
    rut.open("/decision/decision?case=" + scene.get("announced"));
    look(rut, "decision-registrar");
    press(page, "Registrera överklagandet");
    assertThat(page.locator(".faults")).isVisible();
    look(rut, "appeal-fault");
    field(page, "day").fill(today.toString());
    field(page, "reason").fill("En kommunmedlem har överklagat.");
    press(page, "Registrera överklagandet");
    assertThat(page.locator(".notice")).containsText("Överklagandet är registrerat");
    look(rut, "appealed");
    press(page, "Beslutet upphävs");
    assertThat(page.locator(".faults")).isVisible();
    look(rut, "court-fault");
    field(page, "day").fill(today.toString());
    field(page, "reason").fill("Förvaltningsrätten upphävde beslutet.");
    press(page, "Beslutet upphävs");
    assertThat(page.locator(".notice")).containsText("upphävt");
    look(rut, "annulled");
  }

  @Test
  void an_administrator_says_who_may_decide_on_how_much() {
    Visitor sam = visitor(Width.PHONE, Language.SWEDISH);
    Page page = sam.page();
    sam.signInAs(Role.ADMINISTRATOR);
    sam.open("/decision/delegation");
    look(sam, "delegation");
    page.locator("[id='ceiling-form:ceiling']").click();
    assertThat(page.locator(".faults")).isVisible();
    look(sam, "delegation-fault");
  }

  private static void look(Visitor visitor, String name) {
    visitor.look("decision-" + name);
  }

  private static void press(Page page, String label) {
    page.locator("main input[type=submit][value='" + label + "']").first().click();
  }

  private static Locator field(Page page, String name) {
    return page.locator("[id$=':" + name + ":input']").first();
  }
}
