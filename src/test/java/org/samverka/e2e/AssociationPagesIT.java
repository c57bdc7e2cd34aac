package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * A volunteer adds an association, somebody asks to join it, the registrar confirms them: in both
 * languages, at a desk and on a phone, also when something is wrong.
 */
class AssociationPagesIT extends BrowserTest {

  private static final String PASSWORD = "nio gröna hästar på rad";
  private final LocalDate today = LocalDate.now(SamverkaClock.STOCKHOLM);

  @Test
  void aVolunteerAddsAnAssociationAndTheRegistrarConfirms() {
    String number = FreshNumber.next();
    String name = "Nattkaféet Lyktan " + number;
    String email = freshAddress();
    Visitor alva = visitor(Width.DESK, Language.SWEDISH);
    register(alva, "Alva Grundare", email);
    typesTheNumber(alva, number);
    String id = adds(alva, name);
    fillsIn(alva, id);
    staffsTheBoard(alva, id);
    isOvertaken(alva, id);

    Visitor registrar = visitor(Width.DESK, Language.SWEDISH);
    registrar.signInAs(Role.REGISTRAR);
    confirmsTheFounder(registrar, name);
    claims(alva, id);
    confirmsTheMandate(registrar, name);
    String joining = asksToJoin(number);
    letsIn(alva, id, joining);
  }

  private void typesTheNumber(Visitor alva, String number) {
    Page page = alva.open("/association/own");
    alva.look("association-own-empty");
    Map<String, String> faults = new LinkedHashMap<>();
    faults.put("899999-1239", "Numret stämmer inte.");
    faults.put("891212-1236", "Det ser ut som ett personnummer.");
    faults.put("19121212-1212", "Det här är ett personnummer.");
    faults.put("556016-0680", "Numret hör till ett bolag.");
    faults.forEach(
        (typed, words) -> {
          field(page, "ORGANISATION_NUMBER").fill(typed);
          page.locator("[id='form:look']").click();
          assertThat(page.locator("[id$='ORGANISATION_NUMBER-error']")).containsText(words);
          assertThat(field(page, "ORGANISATION_NUMBER")).hasValue(typed);
        });
    alva.look("association-own-fault");
    field(page, "ORGANISATION_NUMBER").fill(number);
    page.locator("[id='form:look']").click();
    arrives(page, "found\\?number=");
  }

  private String adds(Visitor alva, String name) {
    Page page = alva.page();
    alva.look("association-found");
    page.locator("[id='form:found']").click();
    assertThat(page.locator("[id$='LEGAL_FORM-error']")).isVisible();
    assertThat(page.locator("[id$='NAME-error']")).isVisible();
    field(page, "NAME").fill(name);
    page.locator("input[value='REGISTERED_FAITH_COMMUNITY']").check();
    page.locator("[id='form:found']").click();
    assertThat(page.locator("[id$='LEGAL_FORM-error']")).containsText("passar inte");
    assertThat(field(page, "NAME")).hasValue(name);
    alva.look("association-found-fault");
    page.locator("input[value='NON_PROFIT_ASSOCIATION']").check();
    page.locator("[id='form:found']").click();
    arrives(page, "association\\?id=");
    assertThat(page.locator(".notice")).isVisible();
    alva.look("association-profile-new");
    return page.url().replaceAll(".*id=", "");
  }

  private void fillsIn(Visitor alva, String id) {
    Page page = section(alva, id, "ORGANISATION");
    field(page, "YEAR_REGISTERED").fill("nitton");
    field(page, "PURPOSE").fill("Ingen ska behöva vara ensam om natten.");
    field(page, "AUDITOR").fill("Revisor Lind");
    save(page);
    assertThat(page.locator("[id$='YEAR_REGISTERED-error']")).isVisible();
    assertThat(field(page, "PURPOSE")).hasValue("Ingen ska behöva vara ensam om natten.");
    alva.look("association-organisation-fault");
    field(page, "YEAR_REGISTERED").fill("1998");
    field(page, "AUDITOR_QUALIFICATION").selectOption("LAY");
    saved(page);

    section(alva, id, "CONTACT");
    field(page, "POSTAL_STREET").fill("Storgatan 1");
    field(page, "POSTAL_CODE").fill("012 34");
    field(page, "POSTAL_CITY").fill("Hägersten");
    field(page, "PHONE").fill("08-123 456 78");
    field(page, "EMAIL").fill("ingen adress");
    field(page, "CONTACT_NAME").fill("Alva Grundare");
    field(page, "CONTACT_EMAIL").fill("alva@example.org");
    save(page);
    assertThat(page.locator("[id$='POSTAL_CODE-error']")).isVisible();
    assertThat(page.locator("[id$='EMAIL-error']").first()).isVisible();
    alva.look("association-contact-fault");
    field(page, "POSTAL_CODE").fill("126 30");
    field(page, "EMAIL").fill("hej@example.org");
    saved(page);

    section(alva, id, "GIRO");
    field(page, "BANKGIRO").fill("5050-1056");
    field(page, "PLUSGIRO").fill("90 05 33-2");
    field(page, "IBAN").fill("SE45 5000 0000 0583 9825 7467");
    save(page);
    for (String fault : List.of("BANKGIRO", "PLUSGIRO", "IBAN")) {
      assertThat(page.locator("[id$='" + fault + "-error']")).isVisible();
    }
    alva.look("association-giro-fault");
    field(page, "BANKGIRO").fill("5050-1055");
    field(page, "PLUSGIRO").fill("");
    field(page, "IBAN").fill("");
    saved(page);

    section(alva, id, "MEMBERS");
    field(page, "MEMBERS_YEAR").fill(Integer.toString(today.getYear() - 1));
    field(page, "MEMBERS_TOTAL").fill("412");
    field(page, "MEMBERS_CITY").fill("500");
    field(page, "ANNUAL_FEE").fill("100");
    save(page);
    assertThat(page.locator("[id$='MEMBERS_CITY-error']")).isVisible();
    alva.look("association-members-fault");
    field(page, "MEMBERS_CITY").fill("380");
    saved(page);
  }

  private void staffsTheBoard(Visitor alva, String id) {
    Page page = alva.open("/association/board?id=" + id);
    alva.look("association-board-empty");
    page.locator("main a.btn").click();
    page.locator("[id='adding:add']").click();
    assertThat(page.locator("[id$='name-error']")).isVisible();
    field(page, "name").fill("Ordförande Ek");
    field(page, "from").fill("2026-13-01");
    page.locator("[id='adding:add']").click();
    assertThat(page.locator("[id$='from-error']")).isVisible();
    assertThat(field(page, "name")).hasValue("Ordförande Ek");
    alva.look("association-seat-fault");
    sits(page, "Ordförande Ek", "CHAIR");
    for (String[] one : new String[][] {{"Kassör Björk", "TREASURER"}, {"Alm", "MEMBER"}}) {
      page.locator("main a.btn").click();
      sits(page, one[0], one[1]);
    }
    page.locator("main table a").last().click();
    arrives(page, "board-member");
    alva.look("association-seat");
    field(page, "reason").fill("Namnet var felskrivet.");
    page.locator("[id='correcting:name:input']").fill("Ledamot Alm");
    page.locator("[id='correcting:correct']").click();
    assertThat(page.locator(".notice")).isVisible();
    assertThat(page.locator("main table")).containsText("Ledamot Alm");
    alva.look("association-board");
  }

  private void sits(Page page, String name, String post) {
    field(page, "name").fill(name);
    field(page, "post").selectOption(post);
    field(page, "from").fill(today.minusMonths(6).toString());
    page.locator("[id='adding:add']").click();
    arrives(page, "board\\?id=");
  }

  /** Two windows on one section: the second to save sees both versions, and loses nothing. */
  private void isOvertaken(Visitor alva, String id) {
    Page first = section(alva, id, "MEMBERS");
    Page second = first.context().newPage();
    second.navigate(first.url());
    field(second, "MEMBERS_TOTAL").fill("420");
    saved(second);
    second.close();
    field(first, "MEMBERS_TOTAL").fill("431");
    save(first);
    assertThat(first.locator("table.conflict")).containsText("420");
    assertThat(first.locator("table.conflict")).containsText("431");
    assertThat(field(first, "MEMBERS_TOTAL")).hasValue("431");
    alva.look("association-conflict");
    saved(first);
    assertThat(first.locator("main")).containsText("431");
  }

  private void confirmsTheFounder(Visitor registrar, String name) {
    Page page = registrar.open("/association/waiting");
    registrar.look("association-waiting");
    rowOf(page, name).locator("a").click();
    arrives(page, "membership");
    registrar.look("association-membership");
    page.locator("[id='declining:decline']").click();
    assertThat(page.locator("#faults")).isVisible();
    registrar.look("association-membership-fault");
    page.locator("[id='confirming:confirm']").click();
    assertThat(page.locator(".notice")).isVisible();
    registrar.look("association-people-registrar");
  }

  private void claims(Visitor alva, String id) {
    Page page = alva.open("/association/claim?id=" + id);
    page.locator("[id='form:claim']").click();
    assertThat(page.locator("[id$='from-error']")).isVisible();
    assertThat(page.locator("[id$='decision-error']")).isVisible();
    alva.look("association-claim-fault");
    field(page, "from").fill(today.toString());
    field(page, "until").fill(today.plusDays(30).toString());
    field(page, "decision").fill("Konstituerande möte § 7");
    page.locator("[id='form:claim']").click();
    assertThat(page.locator(".notice")).isVisible();
    alva.look("association-people");
  }

  private void confirmsTheMandate(Visitor registrar, String name) {
    Page page = registrar.open("/association/waiting?list=mandates");
    registrar.look("association-waiting-mandates");
    rowOf(page, name).locator("a").click();
    arrives(page, "mandate");
    registrar.look("association-mandate");
    field(page, "decision").fill("");
    page.locator("[id='confirming:confirm']").click();
    assertThat(page.locator("[id$='decision-error']")).isVisible();
    registrar.look("association-mandate-fault");
    field(page, "decision").fill("Protokoll från konstituerande möte § 7");
    page.locator("[id='confirming:confirm']").click();
    assertThat(page.locator(".notice")).isVisible();
  }

  /** Somebody on a phone, who reads English, finds the association and asks to join. */
  private String asksToJoin(String number) {
    Visitor kim = visitor(Width.PHONE, Language.ENGLISH);
    kim.open("/language?to=en&back=/");
    register(kim, "Kim Berg", freshAddress());
    Page page = kim.open("/association/own");
    kim.look("association-own-phone-en");
    field(page, "ORGANISATION_NUMBER").fill(number);
    page.locator("[id='form:look']").click();
    arrives(page, "join\\?id=");
    assertFalse(page.content().contains("Storgatan"), "only public facts before joining");
    kim.look("association-join-phone-en");
    field(page, "note").fill("Treasurer since March.");
    page.locator("[id='form:signing:input']").check();
    page.locator("[id='form:ask']").click();
    assertThat(page.locator("[id$='from-error']")).isVisible();
    assertThat(field(page, "note")).hasValue("Treasurer since March.");
    kim.look("association-join-fault-phone-en");
    field(page, "from").fill(today.toString());
    field(page, "decision").fill("Minutes of the board § 4");
    page.locator("[id='form:ask']").click();
    assertThat(page.locator(".notice")).isVisible();
    kim.look("association-join-waiting-phone-en");
    return "Kim Berg";
  }

  private void letsIn(Visitor alva, String id, String person) {
    Page page = alva.open("/association/people?id=" + id);
    alva.look("association-people-asking");
    page.locator(".task a", new Page.LocatorOptions().setHasText(person)).first().click();
    arrives(page, "membership");
    page.locator("[id='confirming:confirm']").click();
    assertThat(page.locator(".notice")).containsText(person);
  }

  private static Page section(Visitor visitor, String id, String section) {
    return visitor.open("/association/section?id=" + id + "&section=" + section);
  }

  private static void save(Page page) {
    page.locator("[id='form:save']").click();
  }

  private static void saved(Page page) {
    save(page);
    arrives(page, "association\\?id=");
  }

  /** A link was followed; the page is there when its address is. */
  private static void arrives(Page page, String path) {
    assertThat(page).hasURL(Pattern.compile("/association/" + path));
  }

  private static Locator rowOf(Page page, String name) {
    return page.locator("main tr", new Page.LocatorOptions().setHasText(name));
  }

  /** Registers by the pages for it, follows the link in the mailbox and signs in. */
  private static void register(Visitor visitor, String name, String email) {
    Page page = visitor.open("/identity/register");
    field(page, "name").fill(name);
    field(page, "email").fill(email);
    field(page, "password").fill(PASSWORD);
    page.locator("[id='form:register']").click();
    assertThat(page).hasURL(Pattern.compile("/identity/registered"));
    visitor.open("/notification/mailbox?to=" + email);
    page.locator("article a").first().click();
    page.locator("[id='form:confirm']").click();
    assertThat(page).hasURL(Pattern.compile("/identity/sign-in"));
    visitor.signIn(email, PASSWORD);
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id$=':" + id + ":input']").first();
  }

  private static String freshAddress() {
    return "person." + System.nanoTime() + "@example.org";
  }
}
