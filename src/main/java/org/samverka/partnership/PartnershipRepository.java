package org.samverka.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.application.CaseRow;
import org.samverka.application.CaseStage;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.ReadOnce;

/** Finds and stores partnerships and their history. */
@ApplicationScoped
class PartnershipRepository {

  @PersistenceContext private EntityManager em;

  Partnership add(Partnership one) {
    em.persist(one);
    em.flush();
    return one;
  }

  void flush() {
    em.flush();
  }

  Partnership one(long id) {
    return Optional.ofNullable(em.find(Partnership.class, id))
        .orElseThrow(() -> new NotFoundException(Partnership.ref(id)));
  }

  /** One partnership as a page reads it; whoever changes it takes {@link #lock}. */
  @ReadOnce
  Partnership read(long id) {
    return one(id);
  }

  /** One partnership that nobody else changes until the transaction ends. */
  Partnership lock(long id) {
    Partnership one = em.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one == null) {
      throw new NotFoundException(Partnership.ref(id));
    }
    em.refresh(one);
    return one;
  }

  @ReadOnce
  Optional<Partnership> ofCase(long caseId) {
    return em.createQuery(
            "select p from Partnership p where p.caseId = :id order by p.id desc",
            Partnership.class)
        .setParameter("id", caseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<Partnership> ofDecision(long decisionId) {
    return em.createQuery("select p from Partnership p where p.decisionId = :id", Partnership.class)
        .setParameter("id", decisionId)
        .getResultStream()
        .findFirst();
  }

  List<PartnershipRow> rows(Collection<Long> ids) {
    return rows("p.id in :ids", "p.id").setParameter("ids", ids).getResultList();
  }

  List<PartnershipRow> ofAssociations(Collection<Long> associationIds) {
    return rows("p.associationId in :ids", "p.id desc")
        .setParameter("ids", associationIds)
        .getResultList();
  }

  /** One page, the newest first; backwards when what lies before {@code from} is asked for. */
  List<PartnershipRow> page(
      boolean running, long officerId, @Nullable Long from, boolean backward, int limit) {
    String where =
        (running ? "p.stage in :running" : "1 = 1")
            + (officerId == 0
                ? ""
                : " and p.caseId in (select c.id from Case c where c.officerId = :officer)")
            + (from == null ? "" : backward ? " and p.id > :from" : " and p.id < :from");
    TypedQuery<PartnershipRow> query =
        rows(where, backward ? "p.id" : "p.id desc").setMaxResults(limit);
    if (running) {
      query.setParameter("running", EnumSet.copyOf(PartnershipStage.running()));
    }
    if (officerId != 0) {
      query.setParameter("officer", officerId);
    }
    if (from != null) {
      query.setParameter("from", from);
    }
    return query.getResultList();
  }

  /** Cases with a decision and this officer for which no partnership has been begun. */
  List<CaseRow> decidedWithout(long officerId, Set<CaseStage> decided, int limit) {
    return em.createQuery(
            CaseRow.SELECT
                + "c.officerId = :officer and c.stage in :decided and not exists (select"
                + " p.id from Partnership p where p.caseId = c.id) order by c.id",
            CaseRow.class)
        .setParameter("officer", officerId)
        .setParameter("decided", EnumSet.copyOf(decided))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The partnerships at some stages whose case this officer has, the first to end at the top. */
  List<PartnershipRow> inHands(long officerId, Set<PartnershipStage> stages, int limit) {
    return rows(
            "p.stage in :stages and p.caseId in (select c.id from Case c where c.officerId ="
                + " :officer)",
            "p.periodTo, p.id")
        .setParameter("stages", EnumSet.copyOf(stages))
        .setParameter("officer", officerId)
        .setMaxResults(limit)
        .getResultList();
  }

  private TypedQuery<PartnershipRow> rows(String where, String order) {
    return em.createQuery(
        "select new org.samverka.partnership.PartnershipRow(p.id, p.caseId, p.associationId,"
            + " a.name, p.programmeId, p.activityName, p.stage, p.amountPerYear, p.periodFrom,"
            + " p.periodTo) from Partnership p, Association a where a.id = p.associationId and "
            + where
            + " order by "
            + order,
        PartnershipRow.class);
  }

  void add(PartnershipStagePeriod period) {
    em.persist(period);
  }

  List<PartnershipStagePeriod> periods(long id) {
    return em.createQuery(
            "select s from PartnershipStagePeriod s where s.partnershipId = :id order by"
                + " s.validFrom, s.id",
            PartnershipStagePeriod.class)
        .setParameter("id", id)
        .getResultList();
  }

  Optional<PartnershipStagePeriod> periodAt(long id, Instant before) {
    return em.createQuery(
            "select s from PartnershipStagePeriod s where s.partnershipId = :id and s.validFrom <"
                + " :before and (s.validUntil is null or s.validUntil >= :before) order by s.id"
                + " desc",
            PartnershipStagePeriod.class)
        .setParameter("id", id)
        .setParameter("before", before)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<PartnershipStagePeriod> currentPeriod(long id) {
    return em.createQuery(
            "select s from PartnershipStagePeriod s where s.partnershipId = :id and s.validUntil is"
                + " null",
            PartnershipStagePeriod.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
