package org.samverka.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
      visitor.look("front-" + width.pixels + "-" + language.tag);
    }
  }

  @Test
  void a_failure_is_told_with_a_number_that_the_log_knows() {
    HttpResponse<String> answer = Caller.nobody(portal().address()).get("/scene/no-such-scene");
    assertEquals(500, answer.statusCode());
    assertFalse(answer.body().contains("xception"), answer.body());
    Matcher incident = Pattern.compile("\\b[0-9a-f]{8}\\b").matcher(answer.body());
    assertTrue(incident.find(), answer.body());
    assertEquals(
        1,
        portal()
            .console()
            .lines()
            .filter(line -> line.contains("incident " + incident.group()))
            .count());
  }
}
