package org.samverka.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets browsers keep the stylesheet, the font and the script, and keeps the sources of the
 * composite components, which stand in the same folder, to ourselves.
 */
@WebFilter(Assets.FOLDER + "*")
public class AssetFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern SERVED = Pattern.compile(".+\\.(css|js|woff2|svg|txt)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Which of the two parts holds the path of a file depends on the server.
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (!SERVED.matcher(path).matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control",
        request.getParameter("v") == null
            ? "public, max-age=3600"
            : "public, max-age=31536000, immutable");
    chain.doFilter(request, response);
  }
}
