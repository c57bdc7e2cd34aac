package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;

/** Finds and stores deviations and what is said about them. */
@ApplicationScoped
class DeviationRepository {

  private static final String ROWS =
      "select new org.samverka.monitoring.DeviationRow(d.id, d.partnershipId, d.about, d.origin,"
          + " d.stage, d.reportedAt, d.commentUntil) from Deviation d where ";

  @PersistenceContext private EntityManager em;

  Deviation add(Deviation one) {
    em.persist(one);
    em.flush();
    return one;
  }

  void add(DeviationComment comment) {
    em.persist(comment);
  }

  void flush() {
    em.flush();
  }

  Deviation one(long id) {
    return Optional.ofNullable(em.find(Deviation.class, id))
        .orElseThrow(() -> new NotFoundException(Deviation.ref(id)));
  }

  List<DeviationComment> comments(long id) {
    return em.createQuery(
            "select c from DeviationComment c where c.deviationId = :id order by c.writtenAt, c.id",
            DeviationComment.class)
        .setParameter("id", id)
        .getResultList();
  }

  List<DeviationRow> of(long partnershipId) {
    return em.createQuery(ROWS + "d.partnershipId = :id order by d.id desc", DeviationRow.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  /**
   * What waits for an officer: of their own cases what is not closed, and what is tied to nothing.
   */
  List<DeviationRow> waitingFor(long officerId, int limit) {
    return em.createQuery(
            ROWS
                + "d.stage <> :closed and (d.partnershipId is null or d.caseId in (select c.id from"
                + " Case c where c.officerId = :officer)) order by d.id",
            DeviationRow.class)
        .setParameter("closed", DeviationStage.CLOSED)
        .setParameter("officer", officerId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What some associations may comment on. */
  List<DeviationRow> ofAssociations(
      Collection<Long> associationIds, Set<DeviationStage> stages, int limit) {
    return associationIds.isEmpty()
        ? List.of()
        : em.createQuery(
                ROWS + "d.associationId in :ids and d.stage in :stages order by d.id",
                DeviationRow.class)
            .setParameter("ids", associationIds)
            .setParameter("stages", EnumSet.copyOf(stages))
            .setMaxResults(limit)
            .getResultList();
  }

  /** One page of all, the newest first; backwards for what lies before {@code from}. */
  List<DeviationRow> page(boolean open, @Nullable Long from, boolean backward, int limit) {
    String where =
        (open ? "d.stage <> :closed" : "1 = 1")
            + (from == null ? "" : backward ? " and d.id > :from" : " and d.id < :from");
    TypedQuery<DeviationRow> query =
        em.createQuery(
                ROWS + where + " order by d.id" + (backward ? "" : " desc"), DeviationRow.class)
            .setMaxResults(limit);
    if (open) {
      query.setParameter("closed", DeviationStage.CLOSED);
    }
    if (from != null) {
      query.setParameter("from", from);
    }
    return query.getResultList();
  }
}
