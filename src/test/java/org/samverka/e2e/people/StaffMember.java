package org.samverka.e2e.people;

import com.microsoft.playwright.Locator;
import org.samverka.e2e.Visitor;
import org.samverka.identity.DemonstrationAccount;

/** Somebody at the city: the demonstration's person of a role. */
public class StaffMember extends Person {

  /** The demonstration's person. */
  StaffMember(Visitor visitor, DemonstrationAccount account) {
    super(visitor, account.personName(), account.email(), DemonstrationAccount.PASSWORD);
  }

  /** Follows the first link of the row that has these texts, turning pages until it is there. */
  protected void opensTheRowOf(String... texts) {
    Locator rows = page().locator("main tr");
    for (String text : texts) {
      rows = rows.filter(new Locator.FilterOptions().setHasText(text));
    }
    Locator row = rows.first();
    while (row.count() == 0) {
      keys().follow(page().locator("main .pager a[rel=next]"));
    }
    keys().follow(row.locator("a").first());
  }
}
