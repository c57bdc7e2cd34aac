package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.kernel.Texts;

/**
 * Whatever somebody types, pastes or uploads by mistake: the page says what is wrong, in the
 * reader's language and beside the field, and everything else that was typed is still there.
 */
class BadInputIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";

  /** Text that is as good as any: other scripts, from right to left, emoji with their joiners. */
  private static final String WELCOME = "جمعية الأمل 👩‍👩‍👧 Åäö";

  private static final String NOT_STORED = "Snälla\u0000 Ebba";
  private static final String TURNED = "Vi avslår \u202eetni\u202c";

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_application(Language language) {
    Map<String, String> scene = scene("ready-to-apply");
    Visitor lo = reader(language, scene);
    Page page = lo.open("/application/begin?programme=" + scene.get("programme"));
    page.locator("main input[type=submit]").first().click();
    assertThat(page).hasURL(Pattern.compile("/application/case\\?id=\\d+$"));
    String id = page.url().replaceAll(".*id=", "");

    lo.open("/application/activity?id=" + id);
    field(page, "ACTIVITY_NAME").fill(WELCOME);
    for (String bad : List.of(NOT_STORED, TURNED)) {
      field(page, "NEED").evaluate("(field, text) => field.value = text", bad);
      save(page);
      assertFault(page, "NEED", text("kernel.text.forbidden", language));
      assertThat(field(page, "ACTIVITY_NAME")).hasValue(WELCOME);
    }
    field(page, "NEED").fill("å".repeat(4001));
    save(page);
    assertFault(page, "NEED", text("kernel.text.long", language, 4000, 4001));
    assertThat(field(page, "ACTIVITY_NAME")).hasValue(WELCOME);
    assertThat(field(page, "NEED")).hasValue("å".repeat(4001));

    lo.open("/application/budget?id=" + id);
    Map<String, String> amounts = new LinkedHashMap<>();
    amounts.put("många", "kernel.money.notNumber");
    amounts.put("99,50", "kernel.money.notWhole");
    amounts.put("99999999999999999999", "kernel.money.tooLarge");
    amounts.forEach(
        (typed, fault) -> {
          field(page, "OWN_FUNDING").fill("50 000");
          field(page, "AMOUNT_SOUGHT").fill(typed);
          save(page);
          assertFault(page, "AMOUNT_SOUGHT", text(fault, language));
          assertThat(field(page, "AMOUNT_SOUGHT")).hasValue(typed);
          assertThat(field(page, "OWN_FUNDING")).hasValue("50 000");
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_file(Language language) {
    Map<String, String> scene = scene("ready-to-sign");
    Visitor lo = reader(language, scene);
    String paper = "/application/paper?kind=LEASE&id=" + scene.get("case");
    Map<FilePayload, String> small = new LinkedHashMap<>();
    small.put(file("avtal.pdf", ""), text("document.fault.empty", language));
    small.put(file("avtal.txt", "hej"), text("document.fault.type", language));
    small.put(file("avtal.pdf", "<html>hej</html>"), text("document.fault.lying", language, "PDF"));
    for (Map.Entry<FilePayload, String> one : small.entrySet()) {
      Page page = lo.open(paper);
      page.locator("input[type=file]").setInputFiles(one.getKey());
      page.locator("[id='form:add']").click();
      assertThat(page.locator(".error").first()).containsText(one.getValue());
    }
    for (int bytes : new int[] {(20 << 20) + 1, 30 << 20}) {
      Page page = lo.open(paper);
      page.locator("input[type=file]").setInputFiles(large(bytes));
      page.locator("[id='form:add']").click();
      assertThat(page.locator(".error").first())
          .containsText(text("document.fault.large", language, "20\u00a0MB"));
    }
    Page page = lo.open(paper);
    field(page, "because").evaluate("(field, text) => field.value = text", NOT_STORED);
    page.locator("[id='later:promise']").click();
    assertThat(page.locator(".error").first())
        .containsText(text("kernel.text.forbidden", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_programme_that_closed_meanwhile(Language language) {
    Map<String, String> scene = scene("closed-meanwhile");
    Visitor lo = reader(language, scene);
    Page page = lo.open("/application/methods?id=" + scene.get("case"));
    field(page, "WORKING_METHODS").fill(WELCOME);
    save(page);
    lo.open("/application/sign?id=" + scene.get("case"));
    page.locator("input[type=password]").fill(PASSWORD);
    page.locator("main input[type=submit]").last().click();
    assertThat(page.locator(".faults")).containsText(text("programme.refused.closed", language));
  }

  private Visitor reader(Language language, Map<String, String> scene) {
    Visitor lo = visitor(Width.PHONE, language);
    if (language == Language.ENGLISH) {
      lo.open("/language?to=en&back=/");
    }
    lo.signIn(scene.get("email"), PASSWORD);
    return lo;
  }

  /** The first of the form's own buttons saves and stays or goes on; both read what is typed. */
  private static void save(Page page) {
    page.locator("main .actions input[type=submit]").first().click();
  }

  /** Said beside the field and in the summary, which leads there. */
  private static void assertFault(Page page, String field, String words) {
    assertThat(page.locator("[id$='" + field + "-error']").first()).containsText(words);
    assertThat(page.locator(".faults")).containsText(words);
  }

  private static Locator field(Page page, String name) {
    return page.locator("[id$='" + name + ":input']").first();
  }

  private static String text(String key, Language language, Object... places) {
    Locale locale = Locale.forLanguageTag(language.tag.substring(0, 2));
    return Texts.of(key, List.of(places), locale);
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  private static Path large(int bytes) {
    try {
      Path file = Files.createTempFile("stor", ".pdf");
      file.toFile().deleteOnExit();
      return Files.write(file, new byte[bytes]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
