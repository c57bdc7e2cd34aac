package org.samverka.platform;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverka.identity.CurrentActor;
import org.samverka.kernel.PageReading;
import org.samverka.kernel.RequestId;
import org.samverka.kernel.ServedPath;
import org.samverka.kernel.Setting;
import org.samverka.kernel.Settings;
import org.samverka.ui.CurrentLanguage;

/**
 * The gate every request passes: gives it a name, sets the headers that keep browsers strict, turns
 * away posts that another site made, opens only listed routes to whom they are for, and leads what
 * goes wrong to the error page.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST})
public class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String CSP = "Content-Security-Policy";
  private static final String STRICT_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action"
          + " 'self'; script-src 'self'";

  /** Where whoever has signed in begins. */
  private static final String HOME = "/desk/home";

  /** Read by anybody and the same for all: the browser may keep it. */
  private static final String RESOURCES = "/jakarta.faces.resource/";

  /** What the server itself serves, guarded by its own configuration. */
  private static final Set<String> OF_THE_SERVER =
      Set.of(
          "/health",
          "/health/",
          "/metrics",
          "/openapi",
          "/openapi/",
          "/api/",
          "/error",
          "/language",
          "/resources/samverka/");

  @Inject private transient CurrentActor current;
  @Inject private transient CurrentLanguage language;
  @Inject private transient Settings settings;
  @Inject private transient KeptPages kept;
  @Inject @Any private transient Instance<ServedPath> served;

  private transient Set<String> proxies = Set.of();

  @Override
  public void init() {
    proxies =
        Stream.of(settings.text(Setting.TRUSTED_PROXIES).split(",", -1))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected void doFilter(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestId.begin();
    HttpServletRequest request = ProxiedRequest.of(sent, proxies);
    HttpServletResponse strict = withHeaders(new Sober(request, response));
    try {
      strict.setLocale(language.getLocale());
      String path =
          request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
      if (isForeignPost(request)) {
        strict.sendError(HttpServletResponse.SC_FORBIDDEN);
      } else if (path.startsWith(RESOURCES) || isServlet(path)) {
        chain.doFilter(request, strict);
      } else {
        page(path, request, strict, chain);
      }
    } catch (ServletException | RuntimeException e) {
      if (!ErrorPage.answer(request, strict, e)) {
        throw e;
      }
    } finally {
      PageReading.end();
      RequestId.end();
    }
  }

  private void page(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Audience> audience = Routes.audienceOf(path);
    if (audience.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (Routes.isFront(path)) {
      // Anybody may keep the front page, but not show it to somebody who has signed in since.
      response.setHeader("Vary", "Cookie");
      if (current.actor().signedIn()) {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + HOME);
        return;
      }
    }
    if (audience.get().needsSignIn()) {
      response.setHeader("Cache-Control", "no-store");
      if (!current.actor().signedIn()) {
        Unsaved.keep(request);
        response.sendRedirect(
            request.getContextPath()
                + "/identity/sign-in?next="
                + URLEncoder.encode(addressOf(request), StandardCharsets.UTF_8));
        return;
      }
      if (!audience.get().admits(current.actor())) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
    }
    if (Oversize.is(request, settings)) {
      Oversize.answer(request, response, addressOf(request));
      return;
    }
    if (isRead(request)) {
      PageReading.begin();
    }
    if (request.getMethod().equals("GET")
        && !audience.get().needsSignIn()
        && request.getSession(false) == null) {
      kept.answer(addressOf(request), request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isServlet(String path) {
    return matches(OF_THE_SERVER, path)
        || served.stream().anyMatch(one -> matches(one.paths(), path));
  }

  private static boolean matches(Set<String> paths, String path) {
    return paths.stream().anyMatch(p -> p.endsWith("/") ? path.startsWith(p) : path.equals(p));
  }

  private static String addressOf(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** Browsers say where a post comes from; one from elsewhere is never ours. */
  private static boolean isForeignPost(HttpServletRequest request) {
    if (isRead(request)) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private static boolean isRead(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private HttpServletResponse withHeaders(HttpServletResponse response) {
    response.setHeader(CSP, STRICT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!settings.flag(Setting.PLAIN_HTTP)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    return response;
  }

  /** Whoever has no session is remembered by nothing, not even by the framework's own cookie. */
  private static final class Sober extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    Sober(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void addCookie(Cookie cookie) {
      if (!cookie.getName().startsWith("oam.Flash.") || request.getSession(false) != null) {
        super.addCookie(cookie);
      }
    }
  }
}
