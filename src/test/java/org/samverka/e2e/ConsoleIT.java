package org.samverka.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samverka.testing.PortalProcess;

/**
 * Whoever starts the portal reads how far it has come and where it is, and nothing that is not for
 * them to act upon: neither at the start, nor when people lose their way, nor at the end.
 */
class ConsoleIT {

  private static final String SIGN_IN = "/identity/sign-in";

  @Test
  void only_calm_lines_at_the_start_at_use_and_at_the_end() throws InterruptedException {
    try (PortalProcess portal =
        PortalProcess.named("console").setting("samverka.demonstration", "true").start()) {
      String address = "Samverka: " + portal.address();
      long deadline = System.nanoTime() + 60_000_000_000L;
      while (!portal.console().contains(address) && System.nanoTime() < deadline) {
        Thread.sleep(100);
      }
      assertTrue(portal.console().contains(address), portal.console());

      Caller nobody = Caller.nobody(portal.address());
      for (String path :
          List.of(
              "/nothing",
              "/register/partner?id=1",
              "/register/partner?id=x",
              "/document/1",
              "/resources/samverka/nothing.css",
              "/api/v1/partners/1")) {
        HttpResponse<String> answer = nobody.get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 302, path + " " + answer);
      }
      String state = Caller.viewState(nobody.get(SIGN_IN).body());
      assertEquals(200, nobody.post(SIGN_IN, form("", state)).statusCode());
      assertEquals(200, nobody.post(SIGN_IN, form("ingen@demo.example", state)).statusCode());
      assertEquals(409, nobody.post(SIGN_IN, form("", "not a view at all")).statusCode());

      portal.stop();

      assertEquals(List.of(), portal.console().lines().filter(line -> !isCalm(line)).toList());
    }
  }

  /**
   * What the server and the portal say of their own accord; the first of it before it has read how
   * loud to be.
   */
  private static boolean isCalm(String line) {
    return line.isBlank()
        || line.startsWith("Samverka: ")
        || line.startsWith("Launching ")
        || line.startsWith("[AUDIT ")
        || line.startsWith("Picked up JAVA_TOOL_OPTIONS");
  }

  private static Map<String, String> form(String email, String state) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("form:email:input", email);
    fields.put("form:password:input", "");
    fields.put("form:enter", "x");
    fields.put("form_SUBMIT", "1");
    fields.put("jakarta.faces.ViewState", state);
    return fields;
  }
}
