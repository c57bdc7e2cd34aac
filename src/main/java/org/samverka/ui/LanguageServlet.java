package org.samverka.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the chosen language in a cookie and leads back to the page where it was chosen. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final long A_YEAR = Duration.ofDays(365).toSeconds();

  @Inject
  @ConfigProperty(name = "samverka.cookie.secure", defaultValue = "true")
  private transient boolean secure;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional.ofNullable(request.getParameter("to"))
        .flatMap(Language::of)
        .ifPresent(language -> response.addHeader("Set-Cookie", cookie(language, request)));
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", LocalPath.orHome(request.getParameter("back")));
  }

  private String cookie(Language language, HttpServletRequest request) {
    return CurrentLanguage.COOKIE
        + "="
        + language.tag()
        + "; Path="
        + request.getContextPath()
        + "/; Max-Age="
        + A_YEAR
        + "; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }
}
