package org.samverka.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, who may sign in by the page for it. */
final class Person {

  /** The name of the session's cookie. */
  static final String SESSION = "samverka";

  private static final Pattern LINKED =
      Pattern.compile("<(?:link|script|img) [^>]*?(?:href|src)=\"([^\"]+)\"");
  private static final Pattern IN_STYLE = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final URI portal;

  Person(URI portal) {
    this.portal = portal;
  }

  Person signIn(String email, String password) throws IOException, InterruptedException {
    Map<String, String> fields = Form.fields(text("/identity/sign-in"), ":enter");
    fields.replaceAll(
        (name, value) ->
            name.contains("email") ? email : name.contains("password") ? password : value);
    post("/identity/sign-in", fields);
    return this;
  }

  /** Sends a form, which must be taken: the answer leads to the next page. */
  void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(
          path + " did not take the form: " + answer.statusCode() + "\n" + answer.body());
    }
  }

  /** The session; empty without one. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SESSION))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** A page that must be there. */
  String text(String path) throws IOException, InterruptedException {
    return new String(bytes(path, "identity"), StandardCharsets.UTF_8);
  }

  /** A page as it is sent. */
  byte[] bytes(String path, String encoding) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(portal.resolve(Visit.fresh(path)))
                .header("Accept-Encoding", encoding)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Bytes of a page and of everything it and its style sheets name, compressed as it is sent. */
  long firstLoad(String path) throws IOException, InterruptedException {
    Set<URI> all = new LinkedHashSet<>();
    URI page = portal.resolve(path);
    all.add(page);
    for (URI part : named(LINKED, text(path), page)) {
      all.add(part);
      if (part.getPath().endsWith(".css") || part.getPath().endsWith(".css.xhtml")) {
        all.addAll(named(IN_STYLE, text(part.toString()), part));
      }
    }
    long sum = 0;
    for (URI one : all) {
      sum += bytes(one.toString(), "gzip").length;
    }
    return sum;
  }

  private Set<URI> named(Pattern pattern, String text, URI base) {
    Set<URI> found = new LinkedHashSet<>();
    Matcher names = pattern.matcher(text);
    while (names.find()) {
      String name = names.group(1).replace("&amp;", "&");
      URI one = base.resolve(name);
      if (!name.startsWith("data:")
          && portal.getAuthority().equals(one.getAuthority())
          && one.getPath().contains("resource")) {
        found.add(one);
      }
    }
    return found;
  }


  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
