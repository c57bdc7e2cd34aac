package org.samverka.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.samverka.document.DocumentService;
import org.samverka.document.DocumentView;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;

/**
 * Hands out files at {@code /document/<id>}, always as something to save and never to be shown in
 * the portal's own name, whatever is in them.
 */
@WebServlet("/document/*")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentService documents;
  @Inject private transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = current.actor();
    DocumentView document;
    try {
      document = documents.view(actor, idIn(request));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(document.type().mediaType());
    response.setContentLengthLong(document.size());
    response.setHeader("Content-Disposition", disposition(document.fileName()));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    OutputStream out = response.getOutputStream();
    for (int place = 0; place < document.pieces(); place++) {
      out.write(documents.piece(actor, document.id(), place));
    }
  }

  private static long idIn(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (!path.matches("/\\d{1,18}")) {
      throw new NotFoundException("document");
    }
    return Long.parseLong(path.substring(1));
  }

  /** The name in both ways that browsers know (RFC 6266): plain letters, and all of Unicode. */
  static String disposition(String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
