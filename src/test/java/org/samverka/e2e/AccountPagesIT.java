package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.identity.Role;
import org.samverka.it.identity.People;

/** Somebody gets an account, looks after it, and forgets its password: also when it goes wrong. */
class AccountPagesIT extends BrowserTest {

  private static final String ANOTHER = "tio gröna hästar på rad";

  @ParameterizedTest
  @EnumSource(Language.class)
  void somebody_registers_forgets_the_password_and_chooses_another(Language language) {
    Visitor ebba = visitor(Width.PHONE, language);
    String email = "ebba." + System.nanoTime() + "@example.org";
    if (language == Language.ENGLISH) {
      ebba.open("/language?to=en&back=/");
    }
    registers(ebba, email, language);
    looksAfterTheAccount(ebba, language);
    forgets(ebba, email, language);
  }

  private static void registers(Visitor ebba, String email, Language language) {
    Page page = ebba.open("/identity/register");
    look(ebba, "register", language);
    field(page, "email").fill("ingen adress");
    field(page, "password").fill("kort");
    page.locator("[id='form:register']").click();
    assertThat(page.locator("[id$='email-error']")).isVisible();
    look(ebba, "register-faults", language);
    field(page, "name").fill("Ebba Ny");
    field(page, "email").fill(email);
    field(page, "password").fill(People.PASSWORD);
    page.locator("[id='form:register']").click();
    assertThat(page).hasURL(Pattern.compile("/identity/registered"));
    look(ebba, "registered", language);

    signsIn(page, email, People.PASSWORD);
    assertThat(page.locator("main a[href*='/identity/confirm']")).isVisible();
    look(ebba, "unconfirmed", language);
    ebba.open("/identity/confirm");
    look(ebba, "confirm-again", language);
    followsTheLetter(ebba, email);
    look(ebba, "confirm", language);
    page.locator("[id='form:confirm']").click();
    assertThat(page).hasURL(Pattern.compile("/identity/sign-in"));
    look(ebba, "confirmed", language);
    ebba.signIn(email, People.PASSWORD);
  }

  private static void looksAfterTheAccount(Visitor ebba, Language language) {
    Page page = ebba.open("/identity/account");
    look(ebba, "account", language);
    field(page, "name").fill("");
    page.locator("[id='form:save']").click();
    assertThat(page.locator("[id$='name-error']")).isVisible();
    look(ebba, "account-faults", language);
    field(page, "present").fill("inte det");
    field(page, "wanted").fill("kort");
    page.locator("[id='secret:change']").click();
    assertThat(page.locator(".error").first()).isVisible();
    look(ebba, "account-password-faults", language);
    ebba.open("/notification/messages");
    assertThat(page.locator("h1")).isVisible();
    look(ebba, "messages-of-somebody-new", language);
  }

  private static void forgets(Visitor ebba, String email, Language language) {
    Page page = ebba.open("/identity/forgot");
    look(ebba, "forgot", language);
    field(page, "email").fill(email);
    page.locator("[id='form:send']").click();
    assertThat(page.locator(".notice")).isVisible();
    look(ebba, "forgot-sent", language);
    followsTheLetter(ebba, email);
    look(ebba, "choose", language);
    String link = page.url().replaceFirst("^https?://[^/]+", "");
    field(page, "password").fill("kort");
    page.locator("[id='form:choose']").click();
    assertThat(page.locator("[id$='password-error']")).isVisible();
    look(ebba, "choose-fault", language);
    field(page, "password").fill(ANOTHER);
    page.locator("[id='form:choose']").click();
    assertThat(page).hasURL(Pattern.compile("/identity/sign-in"));
    assertThat(page.locator(".notice")).isVisible();
    signsIn(page, email, People.PASSWORD);
    assertThat(page.locator(".faults")).isVisible();
    look(ebba, "sign-in-wrong", language);
    ebba.signIn(email, ANOTHER);

    ebba.open(link);
    field(page, "password").fill(People.PASSWORD);
    page.locator("[id='form:choose']").click();
    assertThat(page.locator(".faults")).isVisible();
    look(ebba, "choose-dead-link", language);
  }

  @Test
  void an_administrator_invites_somebody_to_the_office() {
    Visitor sam = visitor(Width.DESK, Language.SWEDISH);
    sam.signInAs(Role.ADMINISTRATOR);
    Page page = sam.open("/identity/invite");
    look(sam, "invite", Language.SWEDISH);
    page.locator("[id='form:invite']").click();
    assertThat(page.locator(".faults")).isVisible();
    look(sam, "invite-faults", Language.SWEDISH);
    String email = "ny." + System.nanoTime() + "@example.org";
    field(page, "name").fill("Nia Ny");
    field(page, "email").fill(email);
    page.getByLabel("Arkivarie").check();
    page.locator("[id='form:invite']").click();
    assertThat(page.locator(".notice")).containsText(email);
    look(sam, "invited", Language.SWEDISH);

    Visitor nia = visitor(Width.PHONE, Language.SWEDISH);
    followsTheLetter(nia, email);
    field(nia.page(), "password").fill(People.PASSWORD);
    nia.page().locator("[id='form:choose']").click();
    assertThat(nia.page()).hasURL(Pattern.compile("/identity/sign-in"));
    nia.signIn(email, People.PASSWORD);
    assertThat(nia.page().locator("main")).isVisible();
  }

  @Test
  void whoever_has_messages_reads_them() {
    Visitor robin = visitor(Width.PHONE, Language.SWEDISH);
    robin.signInAs(Role.SIGNATORY);
    Page page = robin.open("/notification/messages");
    look(robin, "messages", Language.SWEDISH);
    page.locator("main table a").first().click();
    assertThat(page).hasURL(Pattern.compile("/notification/message\\?"));
    look(robin, "message", Language.SWEDISH);
  }

  private static void signsIn(Page page, String email, String password) {
    page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/identity/sign-in"));
    field(page, "email").fill(email);
    field(page, "password").fill(password);
    page.locator("[id='form:enter']").click();
  }

  private static void followsTheLetter(Visitor visitor, String email) {
    visitor.open("/notification/mailbox?to=" + email).locator("article a").first().click();
  }

  private static void look(Visitor visitor, String name, Language language) {
    visitor.look("account-" + name + "-" + language.tag);
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id$=':" + id + ":input']").first();
  }
}
