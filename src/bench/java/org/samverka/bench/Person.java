package org.samverka.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a session, who signs in by the page for it. */
final class Person {

  private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|type|value)=\"([^\"]*)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
  private final URI portal;

  Person(URI portal) {
    this.portal = portal;
  }

  Person signIn(String email, String password) throws IOException, InterruptedException {
    String page = text("/identity/sign-in");
    int begin = page.indexOf("<form id=\"form\"");
    String form = page.substring(begin, page.indexOf("</form>", begin));
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher inputs = INPUT.matcher(form);
    while (inputs.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher found = ATTRIBUTE.matcher(inputs.group());
      while (found.find()) {
        attributes.put(found.group(1), found.group(2));
      }
      String name = attributes.get("name");
      String type = attributes.getOrDefault("type", "text");
      fields.put(
          name,
          switch (type) {
            case "email" -> email;
            case "password" -> password;
            default -> attributes.getOrDefault("value", "");
          });
    }
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(portal.resolve("/identity/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException(email + " could not sign in: " + answer.statusCode());
    }
    return this;
  }

  /** The session, as a header. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** A page that must be there. */
  String text(String path) throws IOException, InterruptedException {
    return new String(bytes(path, "identity"), StandardCharsets.UTF_8);
  }

  /** A page as it is sent. */
  byte[] bytes(String path, String encoding) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(portal.resolve(path)).header("Accept-Encoding", encoding).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
