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
import org.samverka.identity.Role;
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
    String commitment =
        lo.open("/application/commitments?id=" + scene.get("case"))
            .locator("main a[href*='/application/commitment?']")
            .first()
            .getAttribute("href");
    for (String address : List.of(paper, commitment.replace("/commitment?", "/evidence?"))) {
      for (Map.Entry<FilePayload, String> one : small.entrySet()) {
        Page page = lo.open(address);
        page.locator("input[type=file]").setInputFiles(one.getKey());
        page.locator("[id='form:add']").click();
        assertThat(page.locator(".error").first()).containsText(one.getValue());
      }
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
  void an_association(Language language) {
    Map<String, String> scene = scene("ready-to-apply");
    Visitor lo = reader(language, scene);
    Page page = lo.open("/association/own");
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("", "empty");
    numbers.put("12345", "shape");
    numbers.put("899999-1239", "checkDigit");
    numbers.put("891212-1236", "thirdDigit");
    numbers.put("556016-0680", "limitedCompany");
    numbers.put("19121212-1212", "personalIdentityNumber");
    numbers.forEach(
        (typed, fault) -> {
          field(page, "ORGANISATION_NUMBER").fill(typed);
          page.locator("[id='form:look']").click();
          assertFault(
              page, "ORGANISATION_NUMBER", text("kernel.organisationNumber." + fault, language));
          assertThat(field(page, "ORGANISATION_NUMBER")).hasValue(typed);
        });

    String id = idOf(lo);
    lo.open("/association/section?id=" + id + "&section=ORGANISATION");
    field(page, "PURPOSE").evaluate("(field, text) => field.value = text", TURNED);
    field(page, "AUDITOR").fill(WELCOME);
    page.locator("[id='form:save']").click();
    assertFault(page, "PURPOSE", text("kernel.text.forbidden", language));
    assertThat(field(page, "AUDITOR")).hasValue(WELCOME);

    lo.open("/association/section?id=" + id + "&section=CONTACT");
    field(page, "POSTAL_CODE").fill("012 34");
    field(page, "POSTAL_CITY").fill(WELCOME);
    page.locator("[id='form:save']").click();
    assertFault(page, "POSTAL_CODE", text("kernel.postcode.shape", language));
    assertThat(field(page, "POSTAL_CITY")).hasValue(WELCOME);

    lo.open("/association/section?id=" + id + "&section=GIRO");
    field(page, "BANKGIRO").fill("5050-1056");
    field(page, "PLUSGIRO").fill("90 05 33-2");
    field(page, "IBAN").fill("SE45 5000 0000 0583 9825 7467");
    page.locator("[id='form:save']").click();
    for (String giro : List.of("BANKGIRO", "PLUSGIRO", "IBAN")) {
      assertThat(page.locator("[id$='" + giro + "-error']")).isVisible();
    }
    assertThat(field(page, "BANKGIRO")).hasValue("5050-1056");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_programme_that_closed_meanwhile(Language language) {
    Map<String, String> scene = scene("closed-meanwhile");
    Visitor lo = reader(language, scene);
    Page page = lo.open("/application/methods?id=" + scene.get("case"));
    field(page, "WORKING_METHODS").fill(WELCOME);
    save(page);
    assertThat(page.locator(".notice")).isVisible();
    for (String place : List.of("sign", "case")) {
      lo.open("/application/" + place + "?id=" + scene.get("case"));
      assertThat(page.locator("main")).containsText(text("application.case.closed", language));
      assertThat(page.locator("main input[type=password], main .btn")).hasCount(0);
    }
    assertThat(page.locator(".task")).containsText(text("application.case.closed.tag", language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_search_of_partners(Language language) {
    Page page = staff(language, Role.BOARD_MEMBER).page();
    page.navigate(portal().address() + "/register/approved?search=Bron&least=många&day=i+går");
    assertFault(page, "least", text("kernel.money.notNumber", language));
    assertFault(page, "day", text("register.fault.day", language));
    assertThat(page.locator("#least")).hasValue("många");
    assertThat(page.locator("#day")).hasValue("i går");
    assertThat(page.locator("#search")).hasValue("Bron");

    page.navigate(portal().address() + "/register/approved");
    page.locator("main td a[href*='approved-partner']").first().click();
    page.locator("#day").fill("1999-12-31");
    page.locator("#day").press("Enter");
    assertThat(page.locator(".field.wrong")).containsText("1999");
    assertThat(page.locator("#day")).hasValue("1999-12-31");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_number_in_the_record(Language language) {
    Visitor registrar = staff(language, Role.REGISTRAR);
    Page page = registrar.open("/desk/audit?kind=CASE&number=SOF+2026%2F99999");
    assertFault(page, "number", text("desk.audit.none.case", language));
    assertThat(page.locator("#number")).hasValue("SOF 2026/99999");
    registrar.open("/desk/audit?kind=ASSOCIATION&number=802000-0015");
    assertFault(page, "number", text("kernel.organisationNumber.checkDigit", language));
    registrar.open("/desk/audit?kind=CASE&number=sof+2026%2F1");
    assertThat(page.locator(".faults")).hasCount(0);
    assertThat(page.locator("main .code")).isVisible();
  }

  private Visitor staff(Language language, Role role) {
    Visitor visitor = visitor(Width.PHONE, language);
    if (language == Language.ENGLISH) {
      visitor.open("/language?to=en&back=/");
    }
    visitor.signInAs(role);
    return visitor;
  }

  private static String idOf(Visitor visitor) {
    Page page = visitor.open("/association/own");
    String href = page.locator("main .task a").first().getAttribute("href");
    return href.replaceAll(".*id=", "");
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
    Locator line = page.locator(".faults li").filter(new Locator.FilterOptions().setHasText(words));
    assertThat(line.first()).containsText(label(page, field));
  }

  /** What the page calls the field. */
  private static String label(Page page, String field) {
    Locator frame =
        page.locator(".field").filter(new Locator.FilterOptions().setHas(error(page, field)));
    String label = frame.last().locator("label, legend").first().textContent().strip();
    return label.replaceAll("\\s*\\([^)]*\\)$", "");
  }

  private static Locator error(Page page, String field) {
    return page.locator("[id$='" + field + "-error']");
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
