package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.association.AssociationAccess;
import org.samverka.decision.DecisionAccess;
import org.samverka.decision.DecisionView;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;
import org.samverka.notification.NextStep;
import org.samverka.notification.NextStepSource;

/** What waits for somebody in partnerships: an agreement to write or to sign, money to release. */
@ApplicationScoped
class PartnershipSteps implements NextStepSource {

  private static final int MOST = 10;
  private static final int SIGN = 20;
  private static final int WRITE = 30;
  private static final int PAY = 40;
  private static final int END = 60;

  private static final Set<CaseStage> DECIDED =
      EnumSet.of(CaseStage.DECIDED, CaseStage.NOTICE_PUBLISHED, CaseStage.FINAL);

  @Inject private PartnershipRepository repository;
  @Inject private AgreementService agreements;
  @Inject private DisbursementService disbursements;
  @Inject private DecisionAccess decisions;
  @Inject private AssociationAccess associations;

  @Override
  public List<NextStep> stepsFor(Actor actor) {
    List<NextStep> steps = new ArrayList<>();
    if (!actor.signedIn()) {
      return steps;
    }
    for (WaitingAgreement waiting : agreements.waiting(actor)) {
      steps.add(
          step(
              SIGN,
              "partnership.step.sign",
              MessageKey.of(
                  "partnership.step.about", waiting.activityName(), waiting.associationName()),
              "/partnership/agreement?id=" + waiting.partnershipId()));
    }
    if (actor.is(Role.OFFICER)) {
      ofOfficer(actor, steps);
    }
    if (actor.is(Role.PAYMENT_APPROVER)) {
      ofApprover(actor, steps);
    }
    return steps.size() > MOST ? steps.subList(0, MOST) : steps;
  }

  private void ofOfficer(Actor actor, List<NextStep> steps) {
    List<CaseRow> decided = repository.decidedWithout(actor.accountId(), DECIDED, MOST);
    Map<Long, DecisionView> known = decisions.ofCases(decided.stream().map(CaseRow::id).toList());
    Map<Long, String> names =
        associations.namesOf(decided.stream().map(CaseRow::associationId).toList());
    for (CaseRow row : decided) {
      DecisionView decision = known.get(row.id());
      if (decision != null && decision.outcome().grants()) {
        steps.add(
            step(
                WRITE,
                "partnership.step.begin",
                MessageKey.of(
                    "partnership.step.granted",
                    names.getOrDefault(row.associationId(), ""),
                    decision.amountPerYear().toString()),
                "/partnership/begin?case=" + row.id()));
      }
    }
    for (PartnershipRow row :
        repository.inHands(
            actor.accountId(),
            EnumSet.of(
                PartnershipStage.DRAFT_AGREEMENT,
                PartnershipStage.UNDER_CORRECTION,
                PartnershipStage.EXPIRED),
            MOST)) {
      boolean expired = row.stage() == PartnershipStage.EXPIRED;
      steps.add(
          step(
              expired ? END : WRITE,
              expired ? "partnership.step.end" : "partnership.step.write",
              MessageKey.of("partnership.step.about", row.activityName(), row.associationName()),
              (expired ? "/partnership/partnership?id=" : "/partnership/agreement-draft?id=")
                  + row.id()));
    }
  }

  private void ofApprover(Actor actor, List<NextStep> steps) {
    long mine =
        disbursements.waiting(actor).stream()
            .filter(row -> row.officerId() == null || row.officerId() != actor.accountId())
            .count();
    if (mine > 0) {
      steps.add(
          step(
              PAY,
              "partnership.step.pay",
              MessageKey.of("partnership.step.pay.more", mine),
              "/partnership/payments"));
    }
  }

  private static NextStep step(int order, String title, MessageKey detail, String path) {
    return new NextStep(order, MessageKey.of(title), detail, path, null);
  }
}
