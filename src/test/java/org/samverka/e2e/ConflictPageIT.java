package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;

/** Two people change the same thing: the second sees both versions and decides anew. */
class ConflictPageIT extends BrowserTest {

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
    second.fitsTheWidth();
    second.axe();
    second.screenshot("conflict");

    second.page().getByLabel("Nämndsekreterare").check();
    second.page().locator("[id='form:save']").click();
    assertThat(second.page().locator(".notice")).isVisible();
  }

  /** The page of a colleague whom nobody else's test signs in as. */
  private static String colleague(Visitor administrator) {
    administrator.signInAs(Role.ADMINISTRATOR);
    Page page =
        administrator.open(
            "/identity/staff?search=" + DemonstrationAccount.CONCERN_HANDLER.email());
    page.locator("main table a").first().click();
    assertThat(page).hasURL(Pattern.compile("/identity/staff-member\\?id="));
    return page.url().replaceFirst("^https?://[^/]+", "");
  }
}
