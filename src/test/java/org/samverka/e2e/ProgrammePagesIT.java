package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * An administrator makes what can be applied for, and anybody reads it: in both languages, at a
 * desk and on a phone, also when something is wrong.
 */
class ProgrammePagesIT extends BrowserTest {

  @Test
  void anAdministratorMakesAProgrammeAndAnybodyReadsIt() {
    Visitor administrator = visitor(Width.DESK, Language.SWEDISH);
    administrator.signInAs(Role.ADMINISTRATOR);
    Page page = administrator.page();
    commitments(administrator);
    LocalDate today = LocalDate.now(SamverkaClock.STOCKHOLM);

    administrator.open("/programme/new");
    administrator.look("programme-new");
    page.locator("[id='form:create']").click();
    assertThat(page.locator("#faults")).isVisible();
    administrator.look("programme-new-faults");
    String title = "Träffpunkter " + System.nanoTime();
    field(page, "titleSv").fill(title);
    field(page, "titleEn").fill("Meeting places " + System.nanoTime());
    page.locator("[id='form:create']").click();
    assertThat(page).hasURL(Pattern.compile("/programme/edit"));

    page.locator("[id='form:open']").click();
    assertThat(page.locator("#faults")).isVisible();
    assertThat(page.locator("[id$='purposeSv-error']")).isVisible();
    assertThat(page.locator("[id$='moneyAvailable-error']")).isVisible();
    assertThat(page.locator("[id$='deadlineOn-error']")).isVisible();
    administrator.look("programme-edit-faults");

    field(page, "purposeSv").fill("Färre ska vara ensamma.");
    field(page, "purposeEn").fill("Fewer people should be alone.");
    field(page, "descriptionSv").fill("Träffpunkter där människor möts på dagtid.");
    field(page, "descriptionEn").fill("Meeting places where people meet in the daytime.");
    field(page, "whoMayApplySv").fill("Ideella föreningar som funnits i minst två år.");
    field(page, "whoMayApplyEn").fill("Non-profit associations at least two years old.");
    field(page, "moneyAvailable").fill("2 000 000");
    field(page, "highestAmount").fill("500 000");
    field(page, "opensOn").fill(today.toString());
    field(page, "deadlineOn").fill(today.plusDays(40).toString());
    field(page, "grantFrom").fill(today.plusDays(60).toString());
    field(page, "grantUntil").fill("2026-13-01");
    page.locator("[id='form:open']").click();
    assertThat(page.locator("[id$='grantUntil-error']")).isVisible();
    assertThat(field(page, "purposeSv")).hasValue("Färre ska vara ensamma.");
    field(page, "grantUntil").fill(today.plusDays(400).toString());
    page.locator("[id='form:open']").click();
    assertThat(page).hasURL(Pattern.compile("/programme/manage"));
    administrator.look("programme-manage");
    String id = page.url().replaceAll(".*id=", "");

    page.locator("[id='extending:extend']").click();
    assertThat(page.locator("[id$='deadline-error']")).isVisible();
    field(page, "deadline").fill(today.plusDays(10).toString());
    field(page, "reason").fill("Fler behöver tid.");
    page.locator("[id='extending:extend']").click();
    assertThat(page.locator("[id$='deadline-error']")).isVisible();
    administrator.look("programme-extend-faults");
    field(page, "deadline").fill(today.plusDays(50).toString());
    page.locator("[id='extending:extend']").click();
    assertThat(page.locator(".notice")).isVisible();

    administrator.open("/programme/list");
    administrator.look("programme-list");
    administrator.open("/programme/choices");
    administrator.look("programme-choices");

    anybodyReads(title, id);
  }

  private void anybodyReads(String title, String id) {
    for (Width width : Width.values()) {
      for (Language language : Language.values()) {
        Visitor visitor = visitor(width, language);
        if (language == Language.ENGLISH) {
          visitor.open("/language?to=en&back=/");
        }
        String name = width.pixels + "-" + language.tag;
        for (String path : new String[] {"/", "/about", "/accessibility", "/programme/open"}) {
          visitor.open(path);
          visitor.look("public" + path.replace('/', '-') + name);
        }
        visitor.open("/programme/view?id=" + id);
        visitor.look("programme-view-" + name);
        Locator promise = visitor.page().locator("details.more").first();
        promise.locator("summary").click();
        visitor.look("programme-view-open-" + name);
        promise.locator("a").click();
        assertThat(visitor.page()).hasURL(Pattern.compile("/commitment/text"));
        visitor.look("commitment-text-" + name);
      }
    }
    Visitor volunteer = visitor(Width.PHONE, Language.SWEDISH);
    volunteer.open("/programme/open");
    volunteer.page().locator("main a", new Page.LocatorOptions().setHasText(title)).click();
    Locator apply = volunteer.page().locator("a.btn");
    assertEquals("Ansök", apply.textContent());
    assertTrue(apply.getAttribute("href").endsWith("/application/begin?programme=" + id));
  }

  @Test
  void whoeverFindsAFaultCanTellOfIt() {
    for (Language language : Language.values()) {
      Visitor visitor = visitor(Width.PHONE, language);
      if (language == Language.ENGLISH) {
        visitor.open("/language?to=en&back=/");
      }
      visitor.open("/accessibility");
      visitor.page().locator("a.btn").click();
      assertThat(visitor.page()).hasURL(Pattern.compile("/notification/feedback"));
      assertThat(visitor.page().locator("h1")).isVisible();
      visitor.look("feedback-" + language.tag);
      visitor.page().locator("[id='form:send']").click();
      assertThat(visitor.page().locator("[id$='words-error']")).isVisible();
      field(visitor.page(), "email").fill("ingen adress");
      field(visitor.page(), "words").fill("Knappen syns inte när jag förstorar.");
      visitor.page().locator("[id='form:send']").click();
      assertThat(visitor.page().locator("[id$='email-error']")).isVisible();
      visitor.look("feedback-faults-" + language.tag);
      field(visitor.page(), "email").fill("lo@example.org");
      visitor.page().locator("[id='form:send']").click();
      assertThat(visitor.page().locator(".notice")).isVisible();
    }
  }

  /** The starter set by one button when there is none; then a next version, step by step. */
  private void commitments(Visitor administrator) {
    Page page = administrator.open("/commitment/list");
    Locator starter = page.locator("[id$='publishStarter']");
    if (starter.count() > 0) {
      administrator.look("commitment-list-empty");
      starter.click();
      assertThat(page.locator(".notice")).isVisible();
    }
    administrator.look("commitment-list");
    page.locator("[id='new:create']").click();
    assertThat(page.locator("[id$='code-error']")).isVisible();
    administrator.look("commitment-list-faults");
    String code = "OPEN_DOORS_" + System.nanoTime();
    field(page, "code").fill(code);
    page.locator("[id='new:create']").click();
    assertThat(page).hasURL(Pattern.compile("/commitment/edit"));
    administrator.look("commitment-edit");
    field(page, "shortNameSv").fill("öppna dörrar");
    field(page, "titleSv").fill("Dörren är öppen");
    field(page, "bodySv").fill("Alla kan komma in.");
    field(page, "titleEn").fill("x".repeat(201));
    page.locator("[id='form:save']").click();
    assertThat(page.locator("[id$='titleEn-error']")).isVisible();
    administrator.look("commitment-edit-faults");
    field(page, "titleEn").fill("The door is open");
    page.locator("[id='form:save']").click();
    assertThat(page).hasURL(Pattern.compile("/commitment/version"));
    page.locator("[id='publishing:publish']").click();
    assertThat(page.locator("#faults")).isVisible();
    administrator.look("commitment-version-faults");
    page.locator("[id='publishing:discard']").click();
    assertThat(page).hasURL(Pattern.compile("/commitment/list"));

    page.locator("main table a").first().click();
    assertThat(page).hasURL(Pattern.compile("/commitment/version"));
    assertThat(page.locator("h1")).isVisible();
    administrator.look("commitment-version");
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id$=':" + id + ":input']");
  }
}
