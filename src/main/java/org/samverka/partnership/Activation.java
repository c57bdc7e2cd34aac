package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.application.CaseStage;
import org.samverka.decision.DecisionAccess;
import org.samverka.identity.Actor;
import org.samverka.lifecycle.Lifecycle;
import org.samverka.lifecycle.Moved;

/**
 * A partnership begins of itself once both have signed and the decision is final, whichever comes
 * last.
 */
@ApplicationScoped
class Activation {

  static final String OF_A_CASE = "case";
  private static final Set<CaseStage> FINAL = EnumSet.of(CaseStage.FINAL);

  @Inject private PartnershipRepository repository;
  @Inject private AgreementRepository agreements;
  @Inject private Agreements reading;
  @Inject private DecisionAccess decisions;
  @Inject private PartnershipStore store;
  @Inject private Lifecycle lifecycle;

  void caseMoved(@Observes Moved moved) {
    boolean becameFinal =
        moved.subject().kind().equals(OF_A_CASE)
            && FINAL.stream().anyMatch(stage -> stage.name().equals(moved.to()))
            && !moved.from().equals(moved.to());
    if (becameFinal) {
      repository.ofCase(moved.subject().id()).ifPresent(this::beginIfReady);
    }
  }

  /** Begins it if nothing is missing any more. */
  void beginIfReady(Partnership one) {
    boolean ready =
        one.stage() == PartnershipStage.FOR_SIGNATURE
            && reading.isSigned(one, agreements.latest(one.id()))
            && decisions.isFinal(one.caseId());
    if (ready) {
      repository.flush();
      lifecycle.apply(
          store, one.id(), one.version(), PartnershipTransition.ACTIVATE, Actor.SYSTEM, null, null);
    }
  }
}
