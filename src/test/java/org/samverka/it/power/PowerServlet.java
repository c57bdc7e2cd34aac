package org.samverka.it.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.samverka.application.CaseDirectory;
import org.samverka.application.CaseRow;
import org.samverka.application.SigningService;
import org.samverka.audit.VerifyChain;
import org.samverka.desk.ChainExport;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.it.application.Applications;
import org.samverka.it.application.Applications.Made;
import org.samverka.it.association.Associations;
import org.samverka.it.notification.Rows;
import org.samverka.it.programme.Programmes;
import org.samverka.kernel.ServedPath;
import org.samverka.programme.ProgrammeView;

/**
 * What the test of power failures does inside the portal: makes drafts in which nothing is left,
 * submits one, and looks at what a case is after a failure.
 */
@WebServlet("/power/*")
public class PowerServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Actor REGISTRAR = new Actor(1, "Registrator", Set.of(Role.REGISTRAR));

  @Inject private transient Applications applications;
  @Inject private transient Associations associations;
  @Inject private transient Programmes programmes;
  @Inject private transient CaseDirectory cases;
  @Inject private transient ChainExport export;
  @Inject private transient Rows rows;

  /** Lets the gate pass it on. */
  @ApplicationScoped
  public static class Paths implements ServedPath {
    @Override
    public Set<String> paths() {
      return Set.of("/power/");
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain; charset=UTF-8");
    switch (String.valueOf(request.getPathInfo())) {
      case "/drafts" -> drafts(Integer.parseInt(request.getParameter("count")), response);
      case "/submit" -> submit(number(request, "case"), number(request, "by"), response);
      case "/look" -> look(number(request, "case"), response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void drafts(int count, HttpServletResponse response) throws IOException {
    ProgrammeView programme = programmes.open();
    for (int i = 0; i < count; i++) {
      Made made = applications.draft(associations.complete(1), programme);
      response.getWriter().println(made.caseId() + " " + made.signatory().accountId());
    }
  }

  private void submit(long caseId, long by, HttpServletResponse response) throws IOException {
    Actor signatory = new Actor(by, "Firmatecknare", Set.of());
    SigningService.Answer answer = applications.sign(signatory, caseId);
    response
        .getWriter()
        .print(answer instanceof SigningService.Answer.Submitted done ? done.registryNumber() : "");
  }

  private void look(long caseId, HttpServletResponse response) throws IOException {
    CaseRow row = cases.row(caseId);
    Properties told = new Properties();
    told.setProperty("stage", row.stage().name());
    told.setProperty("number", row.registryNumber() == null ? "" : row.registryNumber());
    told.setProperty(
        "signatures",
        Integer.toString(rows.count("application_signature where case_id = ?", caseId)));
    told.setProperty(
        "submitted",
        Integer.toString(
            rows.count("audit_entry where action = 'case.SUBMIT' and case_id = ?", caseId)));
    told.setProperty(
        "registered",
        Integer.toString(
            rows.count("audit_entry where action = 'case.REGISTER' and case_id = ?", caseId)));
    told.setProperty("chain", row.registryNumber() == null ? "" : verify(caseId));
    Writer out = response.getWriter();
    told.store(out, "case " + caseId);
  }

  private String verify(long caseId) throws IOException {
    Path file = Files.createTempFile("chain", ".jsonl");
    try {
      long last = export.find(REGISTRAR, ChainExport.Kind.CASE, caseId).seal().sequence();
      try (OutputStream out = Files.newOutputStream(file)) {
        long after = 0;
        while (after < last) {
          after = export.write(REGISTRAR, ChainExport.Kind.CASE, caseId, after, last, out);
        }
      }
      PrintStream nowhere =
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      return Integer.toString(VerifyChain.run(new String[] {file.toString()}, nowhere));
    } finally {
      Files.delete(file);
    }
  }

  private static long number(HttpServletRequest request, String name) {
    return Long.parseLong(request.getParameter(name));
  }
}
