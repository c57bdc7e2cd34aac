package org.samverka.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.samverka.decision.OfficialStatement;
import org.samverka.decision.StatementService;

/** The official statement on a case. */
@Named("decisionStatement")
@RequestScoped
public class StatementPage extends Page {

  @Inject private StatementService statements;

  private @Nullable OfficialStatement statement;

  /**
   * Reads the statement on the case that the address names.
   *
   * @return the page where whoever decides first declares whether they have a conflict of interest
   */
  public @Nullable String load() {
    long caseId = number("case");
    if (statements.mustDeclareFirst(actor(), caseId)) {
      return "/assessment/case?faces-redirect=true&id=" + caseId;
    }
    statement = statements.statement(actor(), caseId, language());
    return null;
  }

  /** The statement. */
  public @Nullable OfficialStatement getStatement() {
    return statement;
  }
}
