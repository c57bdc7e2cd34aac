package org.samverka.partnership;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.association.AssociationAccess;
import org.samverka.association.AssociationFacts;
import org.samverka.association.AssociationField;
import org.samverka.decision.DecisionAccess;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** What is paid, and who releases it. */
@Service
public class DisbursementService {

  /** How many days ahead the payment approver sees what is planned. */
  private static final int DAYS_AHEAD = 30;

  private static final int MOST = 200;

  private static final List<AssociationField> ACCOUNTS =
      List.of(AssociationField.BANKGIRO, AssociationField.PLUSGIRO, AssociationField.IBAN);

  @Inject private DisbursementRepository repository;
  @Inject private DisbursementStore store;
  @Inject private PartnershipAccess partnerships;
  @Inject private PartnershipRights rights;
  @Inject private AssociationAccess associations;
  @Inject private DecisionAccess decisions;
  @Inject private Lifecycle lifecycle;
  @Inject private SamverkaClock clock;

  /**
   * The payments of a partnership, in order.
   *
   * @throws org.samverka.identity.NotFoundException when the actor may not see it
   */
  public List<DisbursementView> of(Actor actor, long partnershipId) {
    rights.requireSight(partnerships.one(partnershipId), actor);
    return repository.of(partnershipId).stream().map(Disbursement::view).toList();
  }

  /**
   * One payment.
   *
   * @throws org.samverka.identity.NotFoundException when the actor may not see it
   */
  public Payment view(Actor actor, long id) {
    Disbursement one = repository.one(id);
    Partnership partnership = partnerships.one(one.partnershipId());
    rights.requireSight(partnership, actor);
    AssociationFacts facts = associations.factsOf(partnership.associationId());
    List<Payment.Account> accounts =
        ACCOUNTS.stream()
            .filter(field -> rights.isReader(actor) && !facts.shown(field).isEmpty())
            .map(field -> new Payment.Account(field, facts.shown(field)))
            .toList();
    return new Payment(
        one.view(),
        partnership.id(),
        facts.name(),
        partnership.activityName(),
        accounts,
        decisions.isFinal(partnership.caseId()),
        partnership.notAwaitedBecause().orElse(""),
        lifecycle.available(store, one, actor));
  }

  /**
   * What waits for the payment approver, the first to be paid at the top.
   *
   * @throws org.samverka.identity.RefusedException unless the actor is one
   */
  public List<PaymentRow> waiting(Actor actor) {
    actor.require("disbursement.list", Disbursement.ref(0), Role.PAYMENT_APPROVER);
    return repository.waiting(clock.today().plusDays(DAYS_AHEAD), MOST);
  }

  /**
   * Takes a payment through a step.
   *
   * @param seen the version that the person saw
   * @throws org.samverka.identity.RefusedException when the role, the stage or a rule says no
   */
  public void apply(
      Actor actor, long id, long seen, DisbursementTransition transition, @Nullable String reason) {
    rights.requireSight(partnerships.one(repository.one(id).partnershipId()), actor);
    lifecycle.apply(store, id, seen, transition, actor, null, reason);
    repository.flush();
  }
}
