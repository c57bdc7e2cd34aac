package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.application.CaseAccess;
import org.samverka.application.CaseStore;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.Role;
import org.samverka.kernel.SamverkaClock;

/**
 * What features downstream read of partnerships. It answers services, which check by themselves who
 * asks; it locks and changes nothing.
 */
@ApplicationScoped
public class PartnershipAccess {

  @Inject private PartnershipRepository repository;
  @Inject private CaseStore cases;
  @Inject private CaseAccess access;

  /**
   * One partnership.
   *
   * @throws NotFoundException when there is none
   */
  public Partnership one(long id) {
    return repository.read(id);
  }

  /** The partnership that followed from a case; the latest, should it have been decided again. */
  public Optional<Partnership> ofCase(long caseId) {
    return repository.ofCase(caseId);
  }

  /** Some partnerships as rows, in one statement. */
  public List<PartnershipRow> rows(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : repository.rows(ids);
  }

  /** The partnerships of some associations, the newest first, in one statement. */
  public List<PartnershipRow> ofAssociations(Collection<Long> associationIds) {
    return associationIds.isEmpty() ? List.of() : repository.ofAssociations(associationIds);
  }

  /** Every stage it has stood at, the oldest first. */
  public List<PartnershipStagePeriod> history(long id) {
    return repository.periods(id);
  }

  /** The stage at the end of a day; empty before it began. */
  public Optional<PartnershipStage> stageOn(long id, LocalDate day) {
    return repository
        .periodAt(id, day.plusDays(1).atStartOfDay(SamverkaClock.STOCKHOLM).toInstant())
        .map(PartnershipStagePeriod::stage);
  }

  /** The roles that somebody holds in relation to a partnership: those they hold to its case. */
  public Set<Role> rolesOf(Partnership one, Actor actor) {
    return access.rolesOf(cases.read(one.caseId()), actor);
  }
}
