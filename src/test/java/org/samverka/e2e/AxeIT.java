package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Axe is awake: what is wrong on purpose is found, and the same page without it is not blamed. */
class AxeIT extends BrowserTest {

  @Test
  void a_barrier_is_found_told_and_no_longer_told_when_it_is_gone() {
    Page page = open("/accessibility");
    assertEquals(List.of(), Axe.faultsOf(page));

    page.evaluate("() => document.querySelector('main').append(document.createElement('button'))");
    List<String> faults = Axe.faultsOf(page);
    assertEquals(1, faults.size(), faults.toString());
    assertEquals(
        "button-name (critical): Buttons must have discernible text",
        faults.get(0).lines().findFirst().orElseThrow());

    page.evaluate("() => document.querySelector('main > button').remove()");
    assertEquals(List.of(), Axe.faultsOf(page));
  }
}
