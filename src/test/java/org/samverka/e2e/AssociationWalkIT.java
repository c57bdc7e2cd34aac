package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.identity.Role;

/** Every page of the demonstration's association, as its signatory and as the registrar. */
class AssociationWalkIT extends BrowserTest {

  @ParameterizedTest
  @EnumSource(Width.class)
  void everyPageOfAnAssociationHasNoBarrier(Width width) {
    Visitor visitor = visitor(width, languageAt(width));
    speaks(visitor, width);
    visitor.signInAs(Role.SIGNATORY);
    String id = firstId(visitor, "/association/own", "main .task a");
    String mandate = firstId(visitor, "/association/people?id=" + id, "a[href*='mandate?id=']");
    String membership =
        firstId(visitor, "/association/people?id=" + id, "a[href*='membership?id=']");
    String seat =
        visitor
            .open("/association/board?id=" + id)
            .locator("main table a")
            .first()
            .getAttribute("href")
            .replaceAll(".*seat=", "");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("own", "own");
    pages.put("profile", "association?id=" + id);
    for (String section : List.of("ORGANISATION", "CONTACT", "GIRO", "MEMBERS")) {
      pages.put("section-" + section, "section?id=" + id + "&section=" + section);
    }
    pages.put("name", "name?id=" + id);
    pages.put("signing", "signing-rule?id=" + id);
    pages.put("board", "board?id=" + id);
    pages.put("seat", "board-member?id=" + id + "&seat=" + seat);
    pages.put("seat-new", "board-member?id=" + id);
    pages.put("people", "people?id=" + id);
    pages.put("membership", "membership?id=" + membership);
    pages.put("mandate", "mandate?id=" + mandate);
    pages.put("claim", "claim?id=" + id);
    pages.put("join", "join?id=" + id);
    pages.forEach(
        (name, path) -> {
          visitor.open("/association/" + path);
          visitor.look("association-" + name + suffix(visitor));
        });
  }

  @ParameterizedTest
  @EnumSource(Width.class)
  void everyPageOfTheRegistrarHasNoBarrier(Width width) {
    Visitor visitor = visitor(width, languageAt(width));
    speaks(visitor, width);
    visitor.signInAs(Role.REGISTRAR);
    String suffix = suffix(visitor);
    Page page = visitor.open("/association/waiting");
    visitor.look("association-waiting" + suffix);
    visitor.open("/association/waiting?list=mandates");
    visitor.look("association-waiting-mandates" + suffix);
    visitor.open("/association/register?search=finns+inte+alls");
    visitor.look("association-register-none" + suffix);
    page.locator("#search").fill("899999-0008");
    page.locator("form.tools button").click();
    arrives(page, "register\\?search=899999");
    visitor.look("association-register" + suffix);
    page.locator("main table a").first().click();
    arrives(page, "association\\?id=");
    visitor.look("association-profile-registrar" + suffix);
    visitor.open("/association/signing-rule?id=" + page.url().replaceAll(".*id=", ""));
    visitor.look("association-signing-registrar" + suffix);
    page.locator("[id='form:save']").click();
    assertThat(page.locator("[id$='reason-error']")).isVisible();
    visitor.look("association-signing-fault" + suffix);
  }

  /** English is read on a phone, Swedish at a desk and where it is narrowest. */
  private static Language languageAt(Width width) {
    return width == Width.PHONE ? Language.ENGLISH : Language.SWEDISH;
  }

  private static void speaks(Visitor visitor, Width width) {
    if (languageAt(width) == Language.ENGLISH) {
      visitor.open("/language?to=en&back=/");
    }
  }

  private static String suffix(Visitor visitor) {
    return "-"
        + visitor.page().viewportSize().width
        + "-"
        + visitor.page().locator("html").getAttribute("lang");
  }

  private static String firstId(Visitor visitor, String path, String selector) {
    return visitor
        .open(path)
        .locator(selector)
        .first()
        .getAttribute("href")
        .replaceAll(".*id=", "");
  }

  /** A link was followed; the page is there when its address is. */
  private static void arrives(Page page, String path) {
    assertThat(page).hasURL(Pattern.compile("/association/" + path));
  }
}
