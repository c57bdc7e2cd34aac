package org.samverka.platform;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Outage;
import org.samverka.kernel.Secrets;
import org.samverka.ui.CurrentLanguage;

/**
 * The page for everything that went wrong. Needs neither Faces nor the database, so that it can be
 * honest about both. A failure gets a short incident name, shown to the person and written to the
 * log with what happened; never a stack trace on the page.
 */
@WebServlet(urlPatterns = "/error")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

  /** Where what was thrown waits for the page. */
  private static final String THROWN = "samverka.thrown";

  @Inject private transient CurrentLanguage current;

  /** What the person is told about; each has a heading and a text in the bundle. */
  enum Kind {
    NOT_FOUND(404),
    NOT_YOURS(403),
    CONFLICT(409),
    PAGE_EXPIRED(409),
    BAD_REQUEST(400),
    TOO_LARGE(413),
    UNAVAILABLE(503),
    FAILURE(500);

    private final int status;

    Kind(int status) {
      this.status = status;
    }
  }

  /**
   * Lets this page be the answer to what was thrown. The server is not told: it would write every
   * page that is not there to the log, with all its callers.
   *
   * @return false if the answer is on its way already, so that nothing can be told any more
   */
  static boolean answer(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown) {
    if (response.isCommitted()) {
      return false;
    }
    request.setAttribute(THROWN, thrown);
    response.resetBuffer();
    try {
      request.getRequestDispatcher("/error").forward(request, response);
    } catch (IOException | ServletException e) {
      throw new IllegalStateException("the error page itself went wrong", e);
    }
    return true;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Throwable thrown = thrown(request);
    Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Kind kind = thrown == null ? Kind.NOT_FOUND : kindOf(thrown);
    if (status != null && (thrown == null || kind == Kind.FAILURE)) {
      // The server has exceptions of its own for what it does not find, and tells by the status.
      kind = kindOf(status);
    }
    String incident = "";
    if (kind == Kind.FAILURE || kind == Kind.UNAVAILABLE) {
      incident = Secrets.shortId();
      String line = "incident " + incident + " at " + addressOf(request);
      if (kind == Kind.UNAVAILABLE && thrown != null) {
        LOG.warning(() -> line + ": " + Outage.inOneLine(thrown));
      } else {
        LOG.log(Level.SEVERE, line, thrown);
      }
    }
    if (kind == Kind.UNAVAILABLE) {
      response.setHeader("Retry-After", Outage.SECONDS);
    }
    write(request, response, kind, incident);
  }

  private static Object addressOf(HttpServletRequest request) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object told = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return forwarded != null ? forwarded : told != null ? told : request.getRequestURI();
  }

  private static @Nullable Throwable thrown(HttpServletRequest request) {
    Object kept = request.getAttribute(THROWN);
    return (Throwable)
        (kept == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : kept);
  }

  private static Kind kindOf(int status) {
    for (Kind kind : Kind.values()) {
      if (kind.status == status && kind != Kind.PAGE_EXPIRED) {
        return kind;
      }
    }
    return status >= 500 ? Kind.FAILURE : Kind.BAD_REQUEST;
  }

  static Kind kindOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Kind kind = kindOfOne(cause);
      if (kind != null) {
        return kind;
      }
    }
    return Outage.isBehind(thrown) ? Kind.UNAVAILABLE : Kind.FAILURE;
  }

  private static @Nullable Kind kindOfOne(Throwable thrown) {
    if (thrown instanceof NotFoundException || thrown instanceof FileNotFoundException) {
      return Kind.NOT_FOUND;
    }
    if (thrown instanceof RefusedException refused) {
      return refused.isAboutRights() ? Kind.NOT_YOURS : Kind.CONFLICT;
    }
    if (thrown instanceof StaleException) {
      return Kind.CONFLICT;
    }
    if (thrown instanceof jakarta.faces.application.ViewExpiredException) {
      return Kind.PAGE_EXPIRED;
    }
    return null;
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Kind kind, String incident)
      throws IOException {
    String language = current.getTag();
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.samverka.platform.messages", java.util.Locale.forLanguageTag(language));
    String key = "platform.error." + kind.name();
    String page =
        template()
            .replace("{language}", language)
            .replace("{context}", request.getContextPath())
            .replace("{title}", texts.getString(key + ".title"))
            .replace("{text}", texts.getString(key + ".text"))
            .replace(
                "{incident}",
                incident.isEmpty()
                    ? ""
                    : texts.getString("platform.error.incident").replace("{0}", incident))
            .replace("{home}", texts.getString("platform.error.home"));
    response.setStatus(kind.status);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    write(response, page);
  }

  private static void write(HttpServletResponse response, String page) throws IOException {
    try {
      response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalStateException e) {
      // The page that broke had begun to write text, and an answer has one way out only.
      response.getWriter().write(page);
    }
  }

  private String template() throws IOException {
    try (InputStream in = getServletContext().getResourceAsStream("/WEB-INF/errors/page.html")) {
      if (in == null) {
        throw new IllegalStateException("the error page's template is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
