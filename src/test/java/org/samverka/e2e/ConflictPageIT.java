package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;

/** Two people change the same thing: the second sees both versions and decides anew. */
class ConflictPageIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  @Test
  void theSecondSeesWhatTheFirstSavedBesideTheirOwn() {
    Visitor first = visitor(Width.DESK, Language.SWEDISH);
    Visitor second = visitor(Width.PHONE, Language.SWEDISH).expecting("status of 409");
    String member = colleague(first);
    second.signInAs(Role.ADMINISTRATOR);
    second.open(member);

    first.page().getByLabel("Arkivarie").check();
    first.page().locator("[id='form:save']").click();
    assertThat(first.page().locator(".notice")).isVisible();

    second.page().getByLabel("Nämndsekreterare").check();
    second.page().locator("[id='form:save']").click();

    assertThat(second.page().locator(".faults")).containsText("Någon annan hann före");
    assertThat(second.page().locator("table.conflict")).containsText("Nämndsekreterare");
    assertThat(second.page().locator("table.conflict")).containsText("Arkivarie");
    assertThat(second.page().locator(".faults")).containsText("Det du skulle göra");
    second.look("conflict");

    second.page().getByLabel("Nämndsekreterare").check();
    second.page().locator("[id='form:save']").click();
    assertThat(second.page().locator(".notice")).isVisible();
  }

  @Test
  void a_reviewer_who_was_too_late_reads_what_the_other_did_and_keeps_what_was_written() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor gun = visitor(Width.DESK, Language.SWEDISH);
    Visitor gustav = visitor(Width.PHONE, Language.SWEDISH).expecting("status of 409");
    bothOpen(scene, gun, gustav);

    gun.page().locator("[id='form:ready']").click();
    assertThat(gun.page().locator(".notice")).isVisible();
    gustav.page().locator("textarea").fill("Beloppet behöver ses över 🌱.");
    gustav.page().locator("[id='back:return']").click();

    assertThat(gustav.page().locator(".faults"))
        .containsText("Gun Granskare släppte ärendet till beslut");
    assertThat(gustav.page().locator(".faults")).containsText("Lämna tillbaka till handläggaren");
    assertThat(gustav.page().locator("table.conflict")).containsText("ses över 🌱.");
    gustav.look("conflict-review-phone");
    gustav.page().locator("main a[href*='/assessment/case?id=']").first().click();
    assertThat(gustav.page().locator("h1")).containsText("Klar för beslut");
    assertThat(gustav.page().locator(".faults")).hasCount(0);
  }

  @Test
  void a_button_pressed_too_late_tells_what_it_would_have_done_and_who_was_first() {
    Map<String, String> scene = scene("cases-at-the-city");
    Visitor gun = visitor(Width.PHONE, Language.SWEDISH);
    Visitor gustav = visitor(Width.DESK, Language.ENGLISH).expecting("status of 409");
    bothOpen(scene, gun, gustav);
    gustav.page().locator("a[hreflang=en]").click();

    gun.page().locator("textarea").fill("Skriv mer om lokalen.");
    gun.page().locator("[id='back:return']").click();
    assertThat(gun.page().locator(".notice")).isVisible();
    gustav.page().locator("[id='form:ready']").click();

    assertThat(gustav.page().locator(".faults")).containsText("Gun Granskare");
    assertThat(gustav.page().locator(".faults")).containsText("Skriv mer om lokalen.");
    assertThat(gustav.page().locator(".faults")).containsText("You pressed “Release for decision”");
    gustav.look("conflict-review-desk");
    gustav.open("/changed");
    assertThat(gustav.page().locator("main")).containsText("There is nothing to show here");
    gustav.axe();
  }

  private static void bothOpen(Map<String, String> scene, Visitor gun, Visitor gustav) {
    gun.signIn(scene.get("reviewer"), PASSWORD);
    gustav.signIn(scene.get("reviewer.second"), PASSWORD);
    gun.open("/assessment/review?id=" + scene.get("review"));
    gustav.open("/assessment/review?id=" + scene.get("review"));
  }

  /** The page of a new colleague: who is in the demonstration keeps the roles that are tried. */
  private static String colleague(Visitor administrator) {
    String email = "kollega." + System.nanoTime() + "@example.org";
    administrator.signInAs(Role.ADMINISTRATOR);
    Page page = administrator.open("/identity/invite");
    page.locator("[id$=':name:input']").fill("Kim Kollega");
    page.locator("[id$=':email:input']").fill(email);
    page.getByLabel("Registrator").check();
    page.locator("[id='form:invite']").click();
    assertThat(page.locator(".notice")).isVisible();
    administrator.open("/identity/staff?search=" + email);
    page.locator("main table a").first().click();
    assertThat(page).hasURL(Pattern.compile("/identity/staff-member\\?id="));
    return page.url().replaceFirst("^https?://[^/]+", "");
  }
}
