package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever comes to the portal first meets a page that works for them. */
class FrontPageIT extends BrowserTest {

  @ParameterizedTest
  @EnumSource(Width.class)
  void theFrontPageHasNoBarrierAtAnyWidth(Width width) {
    for (Language language : Language.values()) {
      Visitor visitor = visitor(width, language);
      visitor.open("/");
      assertThat(visitor.page()).hasTitle(Pattern.compile("Samverka"));
      visitor.fitsTheWidth();
      visitor.axe();
      visitor.screenshot("front-" + width.pixels + "-" + language.tag);
    }
  }
}
