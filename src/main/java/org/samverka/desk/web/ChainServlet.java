package org.samverka.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.samverka.desk.ChainExport;
import org.samverka.identity.Actor;
import org.samverka.identity.CurrentActor;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.ServedPath;

/** A chain of the audit as a file to save. */
@WebServlet(urlPatterns = ChainServlet.PATH)
public class ChainServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it is fetched. */
  static final String PATH = "/desk/audit/chain";

  @Inject private transient ChainExport export;
  @Inject private transient CurrentActor current;

  /** Lets the gate pass the address on; who may fetch, the service decides. */
  @ApplicationScoped
  static class Path implements ServedPath {
    @Override
    public Set<String> paths() {
      return Set.of(PATH);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = current.actor();
    ChainExport.Kind kind = kind(request);
    long id = number(request);
    ChainExport.Found found = export.begin(actor, kind, id);
    long last = found.seal().sequence();
    response.setContentType("application/jsonl; charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + found.chain().replace(':', '-') + "-" + last + ".jsonl\"");
    long after = 0;
    while (after < last) {
      after = export.write(actor, kind, id, after, last, response.getOutputStream());
    }
  }

  private static ChainExport.Kind kind(HttpServletRequest request) {
    for (ChainExport.Kind kind : ChainExport.Kind.values()) {
      if (kind.name().equals(request.getParameter("kind"))) {
        return kind;
      }
    }
    throw new NotFoundException("the kind of chain");
  }

  private static long number(HttpServletRequest request) {
    String id = request.getParameter("id");
    try {
      return id == null || id.isEmpty() ? 0 : Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw new NotFoundException("the chain's number");
    }
  }
}
