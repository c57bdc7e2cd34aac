package org.samverka.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.samverka.e2e.Visitor;

/** One of the public, without an account. */
public class Anybody extends Person {

  /** Somebody at home. */
  public Anybody(Visitor visitor) {
    super(visitor, "", "", "");
  }

  /** Finds the partner, reads the public part of it, and nothing that is not public. */
  public void readsAboutThePartner(Story story) {
    goes("/");
    keys().press("Visa partner");
    keys().write("Sök", story.association());
    keys().press("Visa");
    keys().follow(link(story.association()));
    reads(story.number());
    assertThat(page().locator("body")).not().containsText("Storgatan");
    assertThat(page().locator("body")).not().containsText("example.org");
    assertThat(page().locator("body")).not().containsText("Alva");
    keepsPicture("public-partner");
  }
}
