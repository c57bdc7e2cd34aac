package org.samverka.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of this request: Swedish, unless the person has chosen English. The browser's own
 * wish is not asked, because the person's choice and the default must be easy to foresee.
 */
@RequestScoped
@Named("language")
public class CurrentLanguage {

  /** The cookie that keeps the choice. */
  public static final String COOKIE = "samverka-language";

  @Inject private HttpServletRequest request;
  private @Nullable Language current;

  /** The language. */
  public Language get() {
    Language known = current;
    if (known == null) {
      known = chosen();
      current = known;
    }
    return known;
  }

  private Language chosen() {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (COOKIE.equals(cookie.getName()) && cookie.getValue() != null) {
          return Language.of(cookie.getValue()).orElse(Language.SWEDISH);
        }
      }
    }
    return Language.SWEDISH;
  }

  /** For {@code lang} attributes. */
  public String getTag() {
    return get().tag();
  }

  /** For the view and for formatting. */
  public Locale getLocale() {
    return get().locale();
  }

  /** The language that the page offers instead. */
  public Language getOther() {
    return get() == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
  }

  /** The tag of the other language. */
  public String getOtherTag() {
    return getOther().tag();
  }

  /** The address that changes the language and comes back to this page. */
  public String getOtherHref() {
    String query = request.getQueryString();
    Object path = request.getAttribute("jakarta.servlet.forward.request_uri");
    String back = path instanceof String forwarded ? forwarded : request.getRequestURI();
    if (query != null) {
      back += "?" + query;
    }
    return request.getContextPath()
        + "/language?to="
        + getOtherTag()
        + "&back="
        + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }
}
