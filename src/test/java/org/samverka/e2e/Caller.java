package org.samverka.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverka.identity.DemonstrationAccount;
import org.samverka.identity.Role;

/**
 * One person who talks to the portal without a browser: cookies of their own, no redirect followed.
 * For what a browser is too slow for.
 */
final class Caller {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final URI portal;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Caller(URI portal) {
    this.portal = portal;
  }

  /** Somebody who has not signed in. */
  static Caller nobody(URI portal) {
    return new Caller(portal);
  }

  /** The demonstration's person with this role. */
  static Caller signedInAs(URI portal, Role role) {
    DemonstrationAccount account =
        Stream.of(DemonstrationAccount.values())
            .filter(one -> one.role() == role)
            .findFirst()
            .orElseThrow();
    Caller caller = new Caller(portal);
    caller.signIn(account.email(), DemonstrationAccount.PASSWORD);
    return caller;
  }

  private void signIn(String email, String password) {
    HttpResponse<String> page = get("/identity/sign-in");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("form:email:input", email);
    fields.put("form:password:input", password);
    fields.put("form:enter", "x");
    fields.put("form_SUBMIT", "1");
    fields.put("jakarta.faces.ViewState", viewState(page.body()));
    HttpResponse<String> answer = post("/identity/sign-in", fields);
    if (answer.statusCode() != 302) {
      throw new AssertionError(email + " could not sign in: " + answer.statusCode());
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build());
  }

  /** As {@link #get}, for what is no text. */
  HttpResponse<byte[]> bytes(String path) {
    return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** What ties a form to the page it was sent with. */
  static String viewState(String page) {
    Matcher found = VIEW_STATE.matcher(page);
    if (!found.find()) {
      throw new AssertionError("the page has no form:\n" + page);
    }
    return found.group(1);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(portal.resolve(path)).timeout(Duration.ofMinutes(1));
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
    try {
      return client.send(request, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
