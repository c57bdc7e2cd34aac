package org.samverka.it.desk;

import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samverka.it.identity.People;
import org.samverka.it.register.Http;

/**
 * Somebody who has signed in by the page for it and reads the portal's pages over HTTP. It keeps
 * its cookie itself: one for HTTPS only would not be sent to the portal under test.
 */
final class Reader {

  private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|type|value)=\"([^\"]*)\"");
  private static final String SIGN_IN = "/identity/sign-in";

  private final Http http;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  Reader(Http http, String email) {
    this.http = http;
    String page = remember(http.get(SIGN_IN)).body();
    int begin = page.indexOf("<form id=\"form\"");
    Matcher inputs = INPUT.matcher(page.substring(begin, page.indexOf("</form>", begin)));
    Map<String, String> fields = new LinkedHashMap<>();
    while (inputs.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher found = ATTRIBUTE.matcher(inputs.group());
      while (found.find()) {
        attributes.put(found.group(1), found.group(2));
      }
      fields.put(
          attributes.get("name"),
          switch (attributes.getOrDefault("type", "text")) {
            case "email" -> email;
            case "password" -> People.PASSWORD;
            default -> attributes.getOrDefault("value", "");
          });
    }
    HttpResponse<String> answer =
        remember(
            http.post(
                SIGN_IN,
                fields.entrySet().stream()
                    .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                    .collect(Collectors.joining("&")),
                "Cookie",
                cookie()));
    if (answer.statusCode() / 100 != 3) {
      throw new IllegalStateException("could not sign in: " + answer.body());
    }
  }

  /** A page that must be there. */
  String page(String path) {
    HttpResponse<String> answer = http.get(path, "Cookie", cookie());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private String cookie() {
    return cookies.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpResponse<String> remember(HttpResponse<String> answer) {
    for (String header : answer.headers().allValues("Set-Cookie")) {
      HttpCookie cookie = HttpCookie.parse(header).get(0);
      cookies.put(cookie.getName(), cookie.getValue());
    }
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
