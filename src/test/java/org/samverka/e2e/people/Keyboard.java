package org.samverka.e2e.people;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody who has a keyboard and no mouse. A control is reached by pressing Tab, or Shift and Tab,
 * until it has the focus, and in no other way; whatever is passed on the way has to show that it
 * has the focus, and what is used has to be in sight. A control that cannot be reached fails the
 * test.
 */
public final class Keyboard {

  /** How much longer than the page's own count of controls the way to one of them may be. */
  private static final int PATIENCE = 25;

  /** Tells, for every control that gets the focus, whether one can see that it has it. */
  private static final String WATCH =
      """
      window.__unseen = [];
      document.addEventListener('focusin', event => {
        const one = event.target;
        if (one.id === 'main' || one.matches('[data-focus], .faults')) { return; }
        const style = getComputedStyle(one);
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        if (!outlined && style.boxShadow === 'none') {
          window.__unseen.push(one.outerHTML.slice(0, 200));
        }
      });
      """;

  /** How many steps forward it is from where the focus is to a control; less than 0: backward. */
  private static final String STEPS =
      """
      target => {
        // Tab stops once among the buttons of a group.
        const group = one => Array.from(document.getElementsByName(one.name))
          .filter(other => other.form === one.form);
        const stop = one => one.type !== 'radio'
          ? one : group(one).find(other => other.checked) || group(one)[0];
        const all = Array.from(document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex]'))
          .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden'
            && one.checkVisibility({ visibilityProperty: true }))
          .filter(one => one === stop(one));
        const at = all.indexOf(stop(target));
        const from = document.activeElement;
        let now = all.indexOf(stop(from));
        if (now < 0) {
          now = all.findIndex(one =>
            from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) - 1;
          if (from === document.body) { now = -1; }
        }
        const ahead = at - now;
        return [at < 0 ? 0 : ahead, all.length];
      }
      """;

  /** What hides the control that has the focus, or nothing. */
  private static final String HIDDEN =
      """
      target => {
        if (window.__unseen.length > 0) { return 'no sign of the focus: ' + window.__unseen[0]; }
        const box = Array.from(target.getClientRects()).find(one => one.width > 0);
        if (!box) { return 'it has no size'; }
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
          return 'it is outside the window';
        }
        const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const there = document.elementFromPoint(x, y);
        const label = there && there.closest('label');
        const seen = there && (target.contains(there) || there.contains(target)
          || (label && label.control === target));
        return seen ? '' : 'it is covered by ' + (there && there.outerHTML.slice(0, 200));
      }
      """;

  private final Page page;
  private final Runnable arrives;

  Keyboard(Page page, Runnable arrives) {
    this.page = page;
    this.arrives = arrives;
    page.addInitScript(WATCH);
    // From the first subscriber on, the browser asks us for files, and not the person's desktop.
    page.onFileChooser(chooser -> {});
  }

  /** Presses the button, or follows the link, of this name, and comes to the page it leads to. */
  public void press(String name) {
    follow(named(name));
  }

  /** Presses a button or follows a link, and comes to the page it leads to. */
  public void follow(Locator control) {
    reach(control);
    page.evaluate("() => { window.__left = false; }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => window.__left === undefined && document.readyState === 'complete'");
    arrives.run();
  }

  /** Goes to a place on the same page by a link. */
  public void jump(String name) {
    reach(named(name));
    page.keyboard().press("Enter");
  }

  /** Opens what is folded. */
  public void unfold(String summary) {
    unfold(page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first());
  }

  /** Opens what is folded behind this line. */
  public void unfold(Locator one) {
    reach(one);
    page.keyboard().press("Enter");
    one.locator("xpath=..").and(page.locator("[open]")).waitFor();
  }

  /** Writes in the field with this label, over what stands there. */
  public void write(String label, String text) {
    write(labelled(label), text);
  }

  /** Writes in a field, over what stands there. */
  public void write(Locator field, String text) {
    reach(field);
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().press("Delete");
    page.keyboard().type(text);
  }

  /** Chooses one of several by the arrows, as one does among radio buttons. */
  public void choose(String group, String answer) {
    choose(
        page.getByRole(
            AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(literal(group)))),
        answer);
  }

  /** Chooses one of several by the arrows. */
  public void choose(Locator group, String answer) {
    Locator all = group.first().locator("input[type=radio]");
    Locator wanted =
        group
            .first()
            .getByRole(
                AriaRole.RADIO,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + literal(answer))))
            .first();
    wanted.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Locator checked = group.first().locator("input[type=radio]:checked");
    reach(checked.count() > 0 ? checked.first() : all.first());
    if (checked.count() == 0) {
      page.keyboard().press("Space");
    }
    for (int presses = all.count(); !wanted.isChecked(); presses--) {
      if (presses == 0) {
        throw new AssertionError("the arrows do not lead to " + answer + " on " + page.url());
      }
      page.keyboard().press("ArrowDown");
    }
  }

  /** Ticks a box, unless it is ticked. */
  public void tick(String label) {
    tick(
        page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + literal(label))))
            .first());
  }

  /** Ticks a box, unless it is ticked. */
  public void tick(Locator box) {
    turn(box, true);
  }

  /** Takes the tick out of a box, if there is one. */
  public void untick(Locator box) {
    turn(box, false);
  }

  private void turn(Locator box, boolean on) {
    ElementHandle one = box.elementHandle();
    if (one.isChecked() != on) {
      reach(box);
      page.keyboard().press("Space");
    }
    if (one.isChecked() != on) {
      throw new AssertionError("the keyboard does not turn the box on " + page.url());
    }
  }

  /** Chooses in a list that opens. */
  public void select(String label, String option) {
    select(labelled(label), option);
  }

  /** Chooses in a list that opens. */
  public void select(Locator list, String option) {
    reach(list);
    int steps =
        (Integer)
            list.evaluate(
                "(list, text) => Array.from(list.options)"
                    + ".findIndex(one => one.text.includes(text)) - list.selectedIndex",
                option);
    for (int i = 0; i < Math.abs(steps); i++) {
      page.keyboard().press(steps > 0 ? "ArrowDown" : "ArrowUp");
    }
    String chosen = (String) list.evaluate("list => list.options[list.selectedIndex].text");
    if (!chosen.contains(option)) {
      throw new AssertionError(chosen + " was chosen instead of " + option + " on " + page.url());
    }
  }

  /** Chooses a file in the field with this label. */
  public void attach(Locator field, FilePayload file) {
    reach(field);
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Enter"));
    chooser.setFiles(file);
  }

  /** The field with this label that one sees first. */
  public Locator labelled(String label) {
    return page.getByLabel(Pattern.compile("^" + literal(label) + "(\\s\\(.*\\))?$")).first();
  }

  /** The button or the link of this name that one sees first. */
  public Locator named(String name) {
    Pattern whole = Pattern.compile("^" + literal(name) + "$");
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(whole))
        .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(whole)))
        .first();
  }

  /** Presses Tab, or Shift and Tab, until the control has the focus. */
  public void reach(Locator control) {
    control.waitFor();
    List<?> way = (List<?>) control.evaluate(STEPS);
    int ahead = (Integer) way.get(0);
    int most = (Integer) way.get(1) + PATIENCE;
    String key = ahead < 0 ? "Shift+Tab" : "Tab";
    for (int i = 0; i < Math.abs(ahead); i++) {
      page.keyboard().press(key);
    }
    for (int presses = Math.abs(ahead); !hasFocus(control); presses++) {
      if (presses > most) {
        throw new AssertionError(
            "no number of tabs leads to %s on %s".formatted(control, page.url()));
      }
      page.keyboard().press(key);
    }
    String hidden = (String) page.evaluate("() => (" + HIDDEN + ")(document.activeElement)");
    if (!hidden.isEmpty()) {
      throw new AssertionError("%s on %s: %s".formatted(control, page.url(), hidden));
    }
  }

  private static boolean hasFocus(Locator control) {
    return (Boolean)
        control.evaluate(
            """
            one => one === document.activeElement || (one.type === 'radio'
              && document.activeElement.type === 'radio' && document.activeElement.name === one.name)
            """);
  }

  private static String literal(String text) {
    return text.replaceAll("([\\\\.*+?()\\[\\]{}|^$/])", "\\\\$1").replace(" ", "\\s");
  }
}
