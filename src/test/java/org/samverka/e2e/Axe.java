package org.samverka.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Asks axe about a page, in the page itself. Its builder for Playwright reads axe into every page
 * three times and opens a browser of its own for the summing up, all for frames, which the portal
 * has none of: three quarters of the time that a look takes.
 */
final class Axe {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = "() => { " + AxeBuilder.getAxeScript() + " }";

  /** The rules that are broken, each with where and why. */
  private static final String RUN =
      """
      async standards => {
        if (document.querySelector('iframe, frame')) {
          throw new Error('axe is asked about the page alone, and this one has frames');
        }
        const found = await axe.run(document, {
          runOnly: { type: 'tag', values: standards },
          resultTypes: ['violations'],
        });
        return found.violations.map(rule => [
          rule.id + ' (' + rule.impact + '): ' + rule.help,
          '  ' + rule.helpUrl,
          ...rule.nodes.map(node => '  - ' + node.target + '  ' + node.html + '\\n    '
            + (node.failureSummary || '').replaceAll('\\n', '\\n    ')),
        ].join('\\n'));
      }
      """;

  private Axe() {}

  /** What is wrong with the page as it is now: a text for every rule of accessibility broken. */
  static List<String> faultsOf(Page page) {
    if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, STANDARDS)).stream().map(String::valueOf).toList();
  }
}
