package org.samverka.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samverka.testing.PortalProcess;

/**
 * A test in a real browser against a real portal. The portal, with the demonstration in it, and the
 * browser are started once for all such tests; every test has visitors of its own, and the first of
 * them is there without asking: {@link #page()}, {@link #open}, {@link #axe} are hers.
 */
public abstract class BrowserTest {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(BrowserTest.class);

  @RegisterExtension final Visits visits = new Visits();

  /** The page of the test's first visitor, who sits at a desk and reads Swedish. */
  protected Page page() {
    return visits.first().page();
  }

  /** The test's first visitor goes to an address of the portal. */
  protected Page open(String path) {
    return visits.first().open(path);
  }

  /** The test's first visitor's page has no barrier that axe can see. */
  protected void axe() {
    visits.first().axe();
  }

  /** A picture of the first visitor's page, see {@link Visitor#screenshot}. */
  protected void screenshot(String name) {
    visits.first().screenshot(name);
  }

  /** One more person, with a browser of their own. */
  protected Visitor visitor(Width width, Language language) {
    return visits.visitor(width, language);
  }

  /**
   * Lets something happen inside the portal before the test goes on, and tells what came of it: a
   * bean that is a {@code org.samverka.it.scene.Scene} of this name is played.
   */
  protected Map<String, String> scene(String name) {
    return Scenes.play(portal().address(), name);
  }

  /** The portal under test. */
  protected PortalProcess portal() {
    return visits.suite.portal;
  }

  /** What all browser tests share. */
  private static final class Suite implements AutoCloseable {
    final PortalProcess portal;
    final Playwright playwright;
    final Browser browser;

    Suite(ExtensionContext context) {
      portal = DemonstrationPortal.of(context);
      playwright = Chromium.playwright();
      browser = Chromium.launch(playwright);
    }

    @Override
    public void close() {
      playwright.close();
    }
  }

  /** The visitors of one test: let in before it, asked for their complaints after it. */
  static final class Visits implements BeforeEachCallback, AfterEachCallback {
    private final List<Visitor> visitors = new ArrayList<>();
    private Suite suite;

    @Override
    public void beforeEach(ExtensionContext context) {
      suite =
          context
              .getRoot()
              .getStore(NAMESPACE)
              .getOrComputeIfAbsent(Suite.class, key -> new Suite(context), Suite.class);
    }

    Visitor first() {
      return visitors.isEmpty() ? visitor(Width.DESK, Language.SWEDISH) : visitors.get(0);
    }

    Visitor visitor(Width width, Language language) {
      Visitor visitor = new Visitor(suite.browser, suite.portal.address(), width, language);
      visitors.add(visitor);
      return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
      List<String> complaints = new ArrayList<>();
      int number = 0;
      for (Visitor visitor : visitors) {
        complaints.addAll(visitor.complaints());
        if (context.getExecutionException().isPresent()) {
          number++;
          try {
            visitor.photograph(
                "failed-%s-%s-%d"
                    .formatted(
                        context.getRequiredTestClass().getSimpleName(),
                        context.getRequiredTestMethod().getName(),
                        number));
          } catch (PlaywrightException e) {
            System.out.println("no picture of the failure: " + e.getMessage());
          }
        }
        visitor.close();
      }
      if (!complaints.isEmpty()) {
        throw new AssertionError("the browser complained:\n" + String.join("\n", complaints));
      }
    }
  }
}
