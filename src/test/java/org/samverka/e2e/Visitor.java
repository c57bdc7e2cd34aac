package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;
import org.samverka.ui.CurrentLanguage;

/**
 * One person with a browser of their own: nothing is shared with other visitors, neither session
 * nor cookies. What goes wrong in the browser, such as an error in the console, a breach of the
 * content security policy or an answer of 500, is remembered and fails the test at its end.
 */
public final class Visitor implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final URI portal;
  private final Width width;
  private final BrowserContext context;
  private final Page page;
  private Page aside;
  private final List<String> complaints = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  Visitor(Browser browser, URI portal, Width width, Language language) {
    this.portal = portal;
    this.width = width;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setViewportSize(width.pixels, width.height)
                .setLocale(language.tag)
                .setTimezoneId("Europe/Stockholm"));
    context.setDefaultTimeout(15_000);
    context.addInitScript(
        """
        document.addEventListener('securitypolicyviolation', e =>
          console.error('content security policy: ' + e.effectiveDirective + ' ' + e.blockedURI
            + ' ' + e.sourceFile + ':' + e.lineNumber));
        """);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && message.page() != aside) {
            complaints.add(message.page().url() + " console: " + message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.page().url() + " script: " + error.error()));
    context.onResponse(
        response -> {
          if (response.status() >= 500) {
            complaints.add(response.url() + " answered " + response.status());
          }
        });
    this.page = context.newPage();
  }

  /** The page itself, for everything that Playwright can do. */
  public Page page() {
    return page;
  }

  /** Goes to an address of the portal, such as {@code /partners}. */
  public Page open(String path) {
    page.navigate(portal + path);
    return page;
  }

  /**
   * Arrives at a page: it is as narrow as the window, and if nobody has looked at it in this
   * language yet, axe does.
   */
  public void arrive() {
    fitsTheWidth();
    if (!PagesSeen.has(page.url(), language())) {
      axe();
    }
  }

  /**
   * Looks at the page as it is now and fails on any barrier that axe can see. If nobody has looked
   * at the page in the other language yet, that is done too, in a tab beside.
   */
  public void axe() {
    axeAsItIs();
    String other = language().equals("sv") ? "en" : "sv";
    if (!PagesSeen.has(page.url(), other)) {
      beside(other);
    }
  }

  /** As {@link #axe()}, in the language that the page is in now and no other. */
  public void axeAsItIs() {
    if (isAsAsked()) {
      PagesSeen.remember(page.url(), language());
    }
    axe(page);
  }

  /** Whether what stands at the address is the page itself and not one that says why it is not. */
  private boolean isAsAsked() {
    return Integer.valueOf(200)
        .equals(page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus"));
  }

  /** The same address in another language; not every page is what it is by its address alone. */
  private void beside(String language) {
    URI here = URI.create(page.url());
    String address =
        here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    List<Cookie> before =
        context.cookies().stream().filter(one -> one.name.equals(CurrentLanguage.COOKIE)).toList();
    Page tab = context.newPage();
    aside = tab;
    Response answer =
        tab.navigate(
            portal
                + "/language?to="
                + language
                + "&back="
                + URLEncoder.encode(address, StandardCharsets.UTF_8));
    if (answer.status() == 200 && URI.create(tab.url()).getRawPath().equals(here.getRawPath())) {
      PagesSeen.remember(page.url(), language);
      fitsTheWidth(tab);
      axe(tab);
    }
    tab.close();
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(CurrentLanguage.COOKIE));
    context.addCookies(before);
  }

  private void axe(Page page) {
    List<String> faults = Axe.faultsOf(page);
    if (!faults.isEmpty()) {
      photograph("axe-" + page.url().replaceAll("[^A-Za-z0-9]+", "-"));
      throw new AssertionError(
          "%d rules of accessibility are broken on %s at %d px%n%n%s"
              .formatted(faults.size(), page.url(), width.pixels, String.join("\n\n", faults)));
    }
  }

  /** The language that the page is in. */
  private String language() {
    return page.locator("html").getAttribute("lang");
  }

  /**
   * Looks at the page as it is now: it is as narrow as the window, axe sees no barrier, and a
   * picture of it is kept under this name.
   */
  public void look(String name) {
    fitsTheWidth();
    axe();
    screenshot(name);
  }

  /** The page must be readable without scrolling sideways. */
  public void fitsTheWidth() {
    fitsTheWidth(page);
  }

  private void fitsTheWidth(Page page) {
    page.waitForLoadState();
    Object excess =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, excess, page.url() + " is wider than " + width.pixels + " px by so many");
  }

  /**
   * Keeps a picture of the whole page as target/screenshots/<em>name</em>.png, if pictures are
   * wanted: they take a minute of the suite.
   */
  public void screenshot(String name) {
    if (Boolean.getBoolean("samverka.test.pictures")) {
      photograph(name);
    }
  }

  /** As {@link #screenshot}, whether wanted or not: of a page on which something failed. */
  void photograph(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /**
   * Says that the browser is going to complain and why that is right: a page that is missing on
   * purpose makes it write "status of 404".
   */
  public Visitor expecting(String regex) {
    expected.add(Pattern.compile(regex));
    return this;
  }

  /** Signs in by the page for it, as a person does. */
  public void signIn(String email, String password) {
    open("/identity/sign-in");
    page.locator("input[type=email]").fill(email);
    page.locator("input[type=password]").fill(password);
    page.locator("[id='form:enter']").click();
    page.waitForURL(address -> !address.contains("/identity/sign-in"));
  }

  /** Signs in as the demonstration's person with this role, and comes to their home. */
  public void signInAs(Role role) {
    DemonstrationAccount account =
        Stream.of(DemonstrationAccount.values())
            .filter(one -> one.role() == role)
            .findFirst()
            .orElseThrow();
    signIn(account.email(), DemonstrationAccount.PASSWORD);
  }

  /** What the browser complained about and nobody expected. */
  List<String> complaints() {
    return complaints.stream()
        .filter(complaint -> expected.stream().noneMatch(one -> one.matcher(complaint).find()))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
