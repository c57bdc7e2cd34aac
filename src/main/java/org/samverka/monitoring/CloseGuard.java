package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.samverka.application.Case;
import org.samverka.application.CaseTransition;
import org.samverka.decision.DecisionAccess;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipAccess;
import org.samverka.partnership.PartnershipStage;

/**
 * A case is closed when its follow-up is finished: the partnership that was granted has ended or
 * been terminated, and every report is settled. A rejection has nothing to follow up.
 */
@ApplicationScoped
class CloseGuard implements Guard<Case, CaseTransition> {

  private static final Set<PartnershipStage> OVER =
      EnumSet.of(PartnershipStage.ENDED, PartnershipStage.TERMINATED);

  @Inject private PartnershipAccess partnerships;
  @Inject private DecisionAccess decisions;
  @Inject private ReportRepository reports;

  @Override
  public Set<CaseTransition> guards() {
    return EnumSet.of(CaseTransition.CLOSE);
  }

  @Override
  public Verdict judge(Attempt<Case, CaseTransition> attempt) {
    long caseId = attempt.subject().id();
    Optional<Partnership> partnership = partnerships.ofCase(caseId);
    if (partnership.isEmpty()) {
      boolean granted = decisions.of(caseId).filter(made -> made.outcome().grants()).isPresent();
      return granted ? Verdict.refused("monitoring.refused.notBegun") : Verdict.allowed();
    }
    if (!OVER.contains(partnership.get().stage())) {
      return Verdict.refused("monitoring.refused.notOver");
    }
    return reports.isAnyUnsettled(partnership.get().id())
        ? Verdict.refused("monitoring.refused.reportsLeft")
        : Verdict.allowed();
  }
}
