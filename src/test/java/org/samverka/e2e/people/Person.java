package org.samverka.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.samverka.e2e.Visitor;

/** Somebody in the story, with a browser of their own, a keyboard and no mouse. */
public class Person {

  /** How often somebody looks whether something has come. */
  private static final int MOST_LOOKS = 60;

  private final Visitor visitor;
  private final Keyboard keys;
  private final String name;
  private final String email;
  private final String password;

  /** Somebody who has, or is going to have, an account. */
  public Person(Visitor visitor, String name, String email, String password) {
    this.visitor = visitor;
    this.keys = new Keyboard(visitor.page(), visitor::arrive);
    this.name = name;
    this.email = email;
    this.password = password;
  }

  /** Goes to an address, as one does with a link from a letter. */
  protected void goes(String path) {
    visitor.open(path);
    visitor.arrive();
  }

  /** Signs in by the page for it, and comes home. */
  public void signsIn() {
    goes("/identity/sign-in");
    keys.write(input("email"), email);
    keys.write(input("password"), password);
    keys.follow(button("form:enter"));
    assertThat(page()).hasURL(Pattern.compile("/desk/home$"));
  }

  /** Goes home by the mark at the top of every page. */
  public void goesHome() {
    keys.follow(page().locator("header a.brand"));
    assertThat(page()).hasURL(Pattern.compile("/desk/home$"));
  }

  /** Goes to a place in the menu, with or without a count beside its name; on a phone opens it. */
  protected void goesTo(String place) {
    Locator menu = page().locator("header details.menu > summary");
    if (menu.isVisible()) {
      keys.unfold(menu);
    }
    keys.follow(
        page()
            .locator("header nav a")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("^\\s*" + place + "(\\s*\\(?\\d+\\)?)?\\s*$")))
            .first());
  }

  /** Does what home says is next, which is this. */
  public void doesWhatIsNext(String title) {
    goesHome();
    keys.follow(link(title));
  }

  /** As {@link #doesWhatIsNext}, when a timer of the portal has to have rung first. */
  public void doesWhatComesNext(String title) {
    goesHome();
    for (int looks = 0; looks < MOST_LOOKS && link(title).count() == 0; looks++) {
      goesHome();
    }
    keys.follow(link(title));
  }

  /** Reads a text on the page. */
  protected void reads(String text) {
    assertThat(page().locator("main")).containsText(text);
  }

  /** Is at this page now. */
  protected void isAt(String path) {
    assertThat(page()).hasURL(Pattern.compile(path));
  }

  /** The input of the field with this id. */
  protected Locator input(String id) {
    return page().locator("[id$=':" + id + ":input']").first();
  }

  /** The button with this id. */
  protected Locator button(String id) {
    return page().locator("[id='%s'], [id$=':%s']".formatted(id, id)).first();
  }

  /** A link in the page itself whose text has this in it. */
  protected Locator link(String text) {
    return page().locator("main a", new Page.LocatorOptions().setHasText(text)).first();
  }

  /** A picture of what is seen now. */
  protected void keepsPicture(String picture) {
    visitor.screenshot("walk-" + picture);
  }

  /** The keyboard. */
  protected Keyboard keys() {
    return keys;
  }

  /** The page. */
  protected Page page() {
    return visitor.page();
  }

  /** What the person is called. */
  public String name() {
    return name;
  }

  /** Where letters go. */
  protected String email() {
    return email;
  }

  /** What the person signs with. */
  protected String password() {
    return password;
  }
}
