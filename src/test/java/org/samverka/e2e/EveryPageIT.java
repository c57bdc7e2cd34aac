package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverka.identity.Role;
import org.samverka.it.identity.People;
import org.samverka.platform.RouteList;

/**
 * Axe has looked at every page of the table of routes, in both languages; no page is excused. Comes
 * last, and itself opens what no other test has looked at. Run alone it opens all that has an
 * address, and fails with the few pages that only a form of another test's leads to.
 */
@Order(Integer.MAX_VALUE)
@Timeout(900)
class EveryPageIT extends BrowserTest {

  private final Map<String, Map<String, String>> played = new HashMap<>();
  private final Map<String, Visitor> visitors = new HashMap<>();

  @Test
  void axe_has_looked_at_every_page_in_both_languages() {
    Map<String, EveryAddress> known = EveryAddress.byPage();
    Set<String> accountedFor = new TreeSet<>(known.keySet());
    accountedFor.addAll(EveryAddress.BEHIND_A_FORM);
    assertEquals(RouteList.pages().keySet(), accountedFor, "a page and no way to it, or no page");
    List<String> faults = new ArrayList<>();
    Set<String> toOpen = unseen();
    toOpen.removeAll(EveryAddress.BEHIND_A_FORM);
    for (String page : toOpen) {
      try {
        look(page, known.get(page));
      } catch (AssertionError | RuntimeException e) {
        faults.add(page + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), faults);
    assertEquals(Set.of(), unseen());
  }

  private static Set<String> unseen() {
    Set<String> pages = new TreeSet<>(RouteList.pages().keySet());
    pages.removeIf(page -> PagesSeen.has(page, "sv") && PagesSeen.has(page, "en"));
    return pages;
  }

  private void look(String page, EveryAddress address) {
    Visitor visitor = visitors.computeIfAbsent(address.person(), key -> comes(address));
    String way = filledIn(address);
    List<String> steps = List.of(way.split(" > "));
    visitor.open(steps.get(0));
    for (String link : steps.subList(1, steps.size())) {
      String name = link.substring(link.lastIndexOf('/') + 1);
      String href =
          visitor
              .page()
              .locator("a[href*='%s'], a[href^='%s']".formatted(link, name))
              .first()
              .getAttribute("href");
      visitor.page().navigate(URI.create(visitor.page().url()).resolve(href).toString());
    }
    visitor.fitsTheWidth();
    visitor.axe();
    assertTrue(
        PagesSeen.has(page, "sv") && PagesSeen.has(page, "en"),
        way + " led to " + visitor.page().url());
  }

  private String filledIn(EveryAddress address) {
    String path = address.path();
    for (Map.Entry<String, String> told : toldBy(address.scene()).entrySet()) {
      path = path.replace("{" + told.getKey() + "}", told.getValue());
    }
    return path;
  }

  private Map<String, String> toldBy(String scene) {
    return scene.isEmpty() ? Map.of() : played.computeIfAbsent(scene, this::scene);
  }

  private Visitor comes(EveryAddress address) {
    Visitor visitor = visitor(Width.DESK, Language.SWEDISH);
    if (!address.scene().isEmpty()) {
      visitor.signIn(toldBy(address.scene()).get(address.who()), People.PASSWORD);
    } else if (!address.who().isEmpty()) {
      visitor.signInAs(Role.valueOf(address.who()));
    }
    return visitor;
  }
}
