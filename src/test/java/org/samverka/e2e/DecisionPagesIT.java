package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * Deciding, in a browser: a delegate, a meeting with its secretary and members, the association.
 */
class DecisionPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  @Test
  void a_case_is_decided_by_a_delegate_by_a_meeting_and_read_by_its_association() {
    Map<String, String> scene = scene("decisions");
    delegate(scene);
    member(scene);
    secretary(scene);
    registrar(scene);
    association(scene);
    everybody();
    administrator();
  }

  private void delegate(Map<String, String> scene) {
    Visitor ada = visitor(Width.DESK, Language.SWEDISH);
    Page page = ada.page();
    ada.signIn(scene.get("delegate"), PASSWORD);
    ada.open("/decision/ready");
    look(ada, "ready");
    ada.open("/decision/statement?case=" + scene.get("ready"));
    look(ada, "statement");
    ada.open("/decision/decide?case=" + scene.get("ready"));
    look(ada, "decide");
    page.locator("[id='decide-form:send']").click();
    assertThat(page.locator(".faults")).isFocused();
    look(ada, "decide-faults");
    page.locator("[id='decide-form:kronor:input']").fill("90 000");
    page.locator("label:has-text('Delvis beviljad')").click();
    page.locator("[id='decide-form:unbiased:input']").check();
    page.locator("[id='decide-form:send']").click();
    assertThat(page).hasURL(Pattern.compile("/decision/decision\\?case=\\d+$"));
    assertThat(page.locator("main")).containsText("90\u00a0000\u00a0kr");
    look(ada, "decision-city");
    ada.open("/decision/correct?case=" + scene.get("ready"));
    look(ada, "correct");
  }

  private void member(Map<String, String> scene) {
    Visitor member = visitor(Width.DESK, Language.SWEDISH);
    member.signIn(scene.get("member"), PASSWORD);
    member.open("/decision/meetings");
    look(member, "meetings");
    member.open("/decision/item?id=" + scene.get("item"));
    look(member, "item-locked");
    assertThat(member.page().locator(".why.grave")).isVisible();
  }

  private void secretary(Map<String, String> scene) {
    Visitor sigge = visitor(Width.DESK, Language.SWEDISH);
    Page page = sigge.page();
    String today = LocalDate.now(SamverkaClock.STOCKHOLM).toString();
    sigge.signIn(scene.get("secretary"), PASSWORD);
    sigge.open("/decision/new-meeting");
    look(sigge, "new-meeting");
    sigge.open("/decision/seats?body=COMMITTEE");
    look(sigge, "seats");
    sigge.open("/decision/meeting?id=" + scene.get("meeting"));
    look(sigge, "meeting");
    for (String name : new String[] {"Alva Ström", "Bo Lind"}) {
      page.locator("[id='presence-form'] label:has-text('" + name + "')").first().click();
    }
    page.locator("[id='presence-form'] label:has-text('Kassör Björk')").first().click();
    page.locator("[id='presence-form:presence']").click();
    assertThat(page.locator(".notice")).isVisible();
    look(sigge, "meeting-present");
    sigge.open("/decision/item?id=" + scene.get("item"));
    look(sigge, "item");
    page.locator("[id='decide-form:send']").click();
    assertThat(page.locator(".faults")).containsText("Kassör Björk");
    look(sigge, "item-faults");
    page.locator("[id='declare-form:seat:input']").selectOption("Kassör Björk");
    page.locator("[id='declare-form'] label:has-text('Ja, jäv')").click();
    page.locator("[id='declare-form:note:input']").fill("Kassör i föreningen.");
    page.locator("[id='declare-form:declare']").click();
    assertThat(page.locator(".notice")).isVisible();
    page.locator("[id='decide-form:send']").click();
    assertThat(page).hasURL(Pattern.compile("/decision/meeting\\?id=\\d+$"));
    page.locator("[id='end-form:end']").click();
    assertThat(page.locator("[id='approve-form:day:input']")).isVisible();
    look(sigge, "meeting-held");
    page.locator("[id='approve-form:day:input']").fill(today);
    page.locator("[id='approve-form:approve']").click();
    page.locator("[id='post-form:day:input']").fill(today);
    page.locator("[id='post-form:post']").click();
    assertThat(page.locator(".notice")).isVisible();
    look(sigge, "meeting-announced");
  }

  private void registrar(Map<String, String> scene) {
    Visitor rut = visitor(Width.DESK, Language.SWEDISH);
    rut.signIn(scene.get("registrar"), PASSWORD);
    rut.open("/decision/decisions");
    look(rut, "decisions");
    rut.open("/decision/decision?case=" + scene.get("announced"));
    rut.page().locator("[id='appeal-form:send']").click();
    assertThat(rut.page().locator(".faults")).isVisible();
    look(rut, "appeal-faults");
  }

  private void association(Map<String, String> scene) {
    for (Language language : Language.values()) {
      Visitor phone = visitor(Width.PHONE, language);
      phone.signIn(scene.get("association"), PASSWORD);
      phone.open("/decision/decision?case=" + scene.get("announced"));
      look(phone, "decision-phone-" + language);
    }
  }

  private void everybody() {
    for (Language language : Language.values()) {
      Visitor anybody = visitor(Width.PHONE, language);
      anybody.open("/decision/notices");
      look(anybody, "notices-phone-" + language);
    }
    Visitor desk = visitor(Width.DESK, Language.SWEDISH);
    desk.open("/decision/notices");
    look(desk, "notices");
  }

  private void administrator() {
    Visitor admin = visitor(Width.DESK, Language.ENGLISH);
    admin.signInAs(Role.ADMINISTRATOR);
    admin.open("/decision/delegation");
    look(admin, "delegation");
  }

  private static void look(Visitor visitor, String name) {
    visitor.screenshot("decision-" + name);
    try {
      visitor.fitsTheWidth();
      visitor.axe();
    } catch (AssertionError e) {
      System.out.println("SOFT " + name + " " + e.getMessage());
    }
  }
}
