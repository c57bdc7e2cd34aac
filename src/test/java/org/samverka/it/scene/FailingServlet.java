package org.samverka.it.scene;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Goes wrong when a browser test wants it: {@code GET /scene/failing/<status>}. */
@WebServlet("/scene/failing/*")
public class FailingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(Integer.parseInt(String.valueOf(request.getPathInfo()).substring(1)));
  }
}
