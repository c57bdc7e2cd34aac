package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;

/** Whoever signs in comes home, and home tells what to do next. */
class HomeIT extends BrowserTest {

  /** An association of the demonstration's: other tests let payments of their own wait. */
  private static final String TO_BE_PAID = "Ungdomens Hus i Farsta";

  private static final Pattern CASE = Pattern.compile("href=\"(/decision/decision\\?case=\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

  @Test
  void theSignInPageLetsOneTryEveryRole() {
    for (Width width : Width.values()) {
      for (Language language : Language.values()) {
        Visitor visitor = visitor(width, language);
        visitor.open("/identity/sign-in");
        visitor.look("sign-in-" + width.pixels + "-" + language.tag);
      }
    }
    Page page = open("/identity/sign-in");
    page.locator("[id='try'] input[type=submit]").nth(2).click();
    assertThat(page).hasURL(Pattern.compile("/desk/home$"));
  }

  @ParameterizedTest
  @EnumSource(Width.class)
  void everybodyHasAHome(Width width) {
    for (Role role : new Role[] {Role.REPRESENTATIVE, Role.OFFICER, Role.ADMINISTRATOR}) {
      Visitor visitor = visitor(width, Language.SWEDISH);
      visitor.signInAs(role);
      assertThat(visitor.page()).hasURL(Pattern.compile("/desk/home$"));
      visitor.look("home-" + width.pixels + "-" + role);
    }
  }

  @ParameterizedTest
  @EnumSource(DemonstrationAccount.class)
  void homeTellsEveryRoleSomethingOfUse(DemonstrationAccount account) {
    Visitor visitor = visitor(Width.DESK, Language.SWEDISH);
    visitor.signIn(account.email(), DemonstrationAccount.PASSWORD);
    Page page = visitor.page();
    assertThat(page.locator("main .sheet .btn, main .task a, main .empty").first()).isVisible();
    if (Role.staffRoles().contains(account.role())) {
      assertThat(page.locator("aside")).containsText("Du arbetar här som");
      assertThat(page.locator("aside strong").first()).isVisible();
    }
    if (account == DemonstrationAccount.BOARD_MEMBER) {
      assertThat(page.locator("main")).containsText("Läs om de godkända partnerna");
    }
    visitor.axe();
    visitor.screenshot("home-of-" + account.name());
  }

  @Test
  void inTheSmallestCityTooAPaymentWaitsForItsApprover() {
    Visitor visitor = visitor(Width.DESK, Language.SWEDISH);
    visitor.signInAs(Role.PAYMENT_APPROVER);
    Page page = visitor.page();
    page.locator("main a", new Page.LocatorOptions().setHasText("Attestera utbetalningar")).click();
    assertThat(page.locator("main tbody")).containsText(TO_BE_PAID);
  }

  @Test
  void inTheSmallestCityTooADelegateHasDecided() {
    Caller secretary = Caller.signedInAs(portal().address(), Role.SECRETARY);
    String list = "/decision/decisions";
    boolean found = false;
    while (!found && !list.isEmpty()) {
      String page = secretary.get(list).body();
      found =
          CASE.matcher(page)
              .results()
              .map(one -> secretary.get(one.group(1)).body())
              .anyMatch(one -> one.contains(DemonstrationAccount.DELEGATE.personName()));
      list =
          NEXT.matcher(page)
              .results()
              .map(one -> one.group(1).replace("&amp;", "&"))
              .findFirst()
              .orElse("");
    }
    assertTrue(found, "no decision names the delegate of the demonstration");
  }

  @Test
  void theFrontPageLeadsWhoeverHasSignedInHome() {
    Visitor visitor = visitor(Width.DESK, Language.SWEDISH);
    visitor.signInAs(Role.SECRETARY);
    visitor.open("/");
    assertThat(visitor.page()).hasURL(Pattern.compile("/desk/home$"));
  }
}
