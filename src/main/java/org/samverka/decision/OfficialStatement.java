package org.samverka.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.application.ApplicationContent;
import org.samverka.application.ApplicationField;
import org.samverka.application.FormalResult;
import org.samverka.assessment.CheckView;
import org.samverka.assessment.Hearing;
import org.samverka.assessment.MethodGrade;
import org.samverka.association.AssociationField;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;

/**
 * The official statement (tjänsteutlåtande) on a case, composed from what the case holds, under the
 * headings that such statements have.
 *
 * @param content what the association applied for
 * @param proposal what the officer proposes
 * @param total what it binds the city to, over all its years
 * @param methods how well founded the methods are; null when nothing is proposed
 * @param formal how the formal check ended; null when there was none
 * @param heard when the association was asked to comment, and whether it did; null when that was
 *     not relevant
 * @param checks what the assessment found, commitment by commitment
 * @param officer who has written it; not signed before it was sent to review
 * @param reviewer who has reviewed it; not signed before it was released
 */
public record OfficialStatement(
    long caseId,
    String registryNumber,
    @Nullable LocalDate receivedOn,
    ApplicationContent content,
    RulingForm proposal,
    Money total,
    @Nullable MethodGrade methods,
    @Nullable FormalResult formal,
    @Nullable Hearing heard,
    List<CheckView> checks,
    Signed officer,
    Signed reviewer) {

  /** Keeps its own copy. */
  public OfficialStatement {
    checks = List.copyOf(checks);
  }

  /**
   * A signature.
   *
   * @param name who; empty while nobody has signed
   * @param at when; null until then
   */
  public record Signed(String name, @Nullable Instant at) {

    static final Signed NOT_YET = new Signed("", null);
  }

  /** The conditions proposed, one by one. */
  public List<String> conditions() {
    return proposal.conditions().lines().toList();
  }

  /** What came of asking the association: treated, had the opportunity, or not relevant. */
  public MessageKey hearing() {
    if (heard == null) {
      return MessageKey.of("decision.statement.notHeard");
    }
    return heard.answered()
        ? MessageKey.of("decision.statement.treated")
        : MessageKey.of("decision.statement.heard");
  }

  /** A field of the application, by its name; empty when it is not filled in. */
  public String field(String name) {
    return content.value(ApplicationField.valueOf(name));
  }

  /** Who chairs the association; empty when nobody does. */
  public String chair() {
    return content.facts().chair().orElse("");
  }

  /** A field of the association, by its name; empty when it is not filled in. */
  public String fact(String name) {
    return content.facts().shown(AssociationField.valueOf(name));
  }

  /** What is applied for, a year. */
  public Money sought() {
    return content.amount(ApplicationField.AMOUNT_SOUGHT);
  }
}
