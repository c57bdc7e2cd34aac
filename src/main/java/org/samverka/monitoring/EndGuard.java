package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.samverka.identity.Role;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;
import org.samverka.partnership.Partnership;
import org.samverka.partnership.PartnershipTransition;

/** An officer ends a partnership only when every report is settled; a notice runs out anyway. */
@ApplicationScoped
class EndGuard implements Guard<Partnership, PartnershipTransition> {

  @Inject private ReportRepository reports;

  @Override
  public Set<PartnershipTransition> guards() {
    return EnumSet.of(PartnershipTransition.END);
  }

  @Override
  public Verdict judge(Attempt<Partnership, PartnershipTransition> attempt) {
    return attempt.role() == Role.OFFICER && reports.isAnyUnsettled(attempt.subject().id())
        ? Verdict.refused("monitoring.refused.reportsLeft")
        : Verdict.allowed();
  }
}
