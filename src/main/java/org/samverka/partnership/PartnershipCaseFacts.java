package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samverka.application.CaseFact;
import org.samverka.application.CaseFactSource;
import org.samverka.identity.Actor;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SwedishDates;
import org.samverka.kernel.Texts;

/** Tells beside a case where its partnership stands. */
@ApplicationScoped
class PartnershipCaseFacts implements CaseFactSource {

  @Inject private PartnershipRepository repository;
  @Inject private PartnershipRights rights;

  @Override
  public List<CaseFact> factsOf(Actor actor, long caseId) {
    return repository
        .ofCase(caseId)
        .filter(one -> one.stage() != PartnershipStage.DRAFT_AGREEMENT || rights.isReader(actor))
        .map(
            one ->
                List.of(
                    new CaseFact(
                        MessageKey.of("partnership.fact", MessageKey.of(Texts.keyOf(one.stage()))),
                        SwedishDates.dayOf(one.changedAt()),
                        "/partnership/partnership?id=" + one.id(),
                        one.stage() == PartnershipStage.DRAFT_AGREEMENT
                            || one.stage() == PartnershipStage.FOR_SIGNATURE)))
        .orElse(List.of());
  }
}
