package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.identity.Role;
import org.samverka.kernel.Texts;

/** What people are told when something went wrong can be read by all of them, in both languages. */
class ErrorPagesIT extends BrowserTest {

  private static final Map<Integer, String> KINDS =
      new TreeMap<>(
          Map.of(
              400, "BAD_REQUEST",
              403, "NOT_YOURS",
              404, "NOT_FOUND",
              409, "CONFLICT",
              413, "TOO_LARGE",
              500, "FAILURE",
              503, "UNAVAILABLE"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_error_page_has_no_barrier(Language language) {
    Visitor visitor = reader(language).expecting("status of").expecting("answered 50[03]");
    for (Map.Entry<Integer, String> kind : KINDS.entrySet()) {
      Response answer =
          visitor.page().navigate(portal().address() + "/scene/failing/" + kind.getKey());
      assertEquals(kind.getKey(), answer.status());
      isTold(visitor, kind.getValue(), language);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_form_that_is_too_old_and_a_page_that_is_not_yours(Language language) {
    Visitor visitor = reader(language).expecting("status of");
    Page page = visitor.open("/identity/sign-in");
    page.locator("#form input[name='jakarta.faces.ViewState']")
        .evaluate("state => { state.value = 'long ago'; }");
    page.locator("[id='form:enter']").click();
    isTold(visitor, "PAGE_EXPIRED", language);

    visitor.signInAs(Role.REPRESENTATIVE);
    visitor.open("/identity/staff");
    isTold(visitor, "NOT_YOURS", language);
    visitor.open("/association/association?id=999999999");
    isTold(visitor, "NOT_FOUND", language);
  }

  private static void isTold(Visitor visitor, String kind, Language language) {
    Locale locale = Locale.forLanguageTag(language.tag.substring(0, 2));
    assertThat(visitor.page().locator("h1"))
        .hasText(Texts.of("platform.error." + kind + ".title", List.of(), locale));
    assertThat(visitor.page().locator("html")).hasAttribute("lang", locale.getLanguage());
    visitor.look("error-" + kind + "-" + language.tag);
  }

  private Visitor reader(Language language) {
    Visitor visitor = visitor(Width.PHONE, language);
    if (language == Language.ENGLISH) {
      visitor.open("/language?to=en&back=/");
    }
    return visitor;
  }
}
