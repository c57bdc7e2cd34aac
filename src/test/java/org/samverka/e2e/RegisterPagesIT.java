package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.identity.Role;

/** The approved partners as the public and the board read them. */
class RegisterPagesIT extends BrowserTest {

  /** A partner of the demonstration's: other tests put lines of their own into the list. */
  private static final String PARTNER = "Föreningen Öppen Famn";

  @ParameterizedTest
  @EnumSource(Width.class)
  void anybody_finds_the_partners_and_is_told_what_is_wrong_with_a_search(Width width) {
    for (Language language : Language.values()) {
      Visitor visitor = visitor(width, language);
      Page page = visitor.open("/register/partners");
      assertThat(page.locator("h1")).isVisible();
      look(visitor, "partners", width, language);
      page.locator("#search").fill("ingen heter så här");
      page.locator("form[role=search] button").click();
      assertThat(page.locator(".empty")).isVisible();
      look(visitor, "partners-none", width, language);
      page.locator("#day").fill("2026-13-45");
      page.locator("form[role=search] button").click();
      assertThat(page.locator(".faults")).isVisible();
      assertThat(page.locator("#search")).hasValue("ingen heter så här");
      look(visitor, "partners-fault", width, language);
    }
  }

  @ParameterizedTest
  @EnumSource(Width.class)
  void a_board_member_sees_the_list_and_what_it_adds_up_to(Width width) {
    for (Language language : Language.values()) {
      Visitor visitor = visitor(width, language);
      visitor.signInAs(Role.BOARD_MEMBER);
      Page page = visitor.open("/register/approved");
      assertThat(page.locator(".part .figs > div")).hasCount(4);
      look(visitor, "approved", width, language);
      page.locator("#search").fill(PARTNER);
      page.locator("form[role=search] button").click();
      assertThat(page.locator("#search")).hasValue(PARTNER);
      page.locator("tbody tr a").first().click();
      assertThat(page.locator("h1")).hasText(PARTNER);
      assertThat(page.locator(".band").first()).isVisible();
      look(visitor, "approved-partner", width, language);
      visitor.open("/register/totals");
      assertThat(page.locator(".figs > div")).hasCount(4);
      look(visitor, "totals", width, language);
    }
  }

  private static void look(Visitor visitor, String name, Width width, Language language) {
    visitor.look("register-" + name + "-" + width.pixels + "-" + language.tag);
  }
}
