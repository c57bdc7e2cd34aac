package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the city's lists of cases, paged by the database. */
@ApplicationScoped
class QueueRepository {

  private static final String ROW =
      "select new org.samverka.application.CaseRow(c.id, c.associationId, c.programmeId,"
          + " c.registryNumber, c.stage, c.receivedAt, c.changedAt, c.officerId)";
  private static final String CONFLICTED =
      "exists (select d.id from ConflictDeclaration d where d.caseId = c.id and d.accountId ="
          + " c.officerId and d.said = :conflicted)";

  @PersistenceContext private EntityManager em;

  /**
   * One page.
   *
   * @param reader the account whose own cases, or not own cases, are meant
   * @param from the row from which the list goes on; null at its start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   */
  List<CaseRow> page(
      CaseQueue queue,
      long reader,
      Set<CaseStage> stages,
      CaseRow.@Nullable Place from,
      boolean backward,
      int limit) {
    boolean descending = queue.isNewestFirst() != backward;
    String beyond =
        from == null
            ? ""
            : " and (c.receivedAt %1$s :at or (c.receivedAt = :at and c.id %1$s :id))"
                .formatted(descending ? "<" : ">");
    String order = " order by c.receivedAt %1$s, c.id %1$s".formatted(descending ? "desc" : "asc");
    TypedQuery<CaseRow> query =
        em.createQuery(ROW + " from Case c where " + where(queue) + beyond + order, CaseRow.class);
    fill(query, queue, reader, stages);
    if (from != null) {
      query.setParameter("at", from.receivedAt()).setParameter("id", from.id());
    }
    return query.setMaxResults(limit).getResultList();
  }

  long count(CaseQueue queue, long reader, Set<CaseStage> stages) {
    TypedQuery<Long> query =
        em.createQuery("select count(c.id) from Case c where " + where(queue), Long.class);
    fill(query, queue, reader, stages);
    return query.getSingleResult();
  }

  private static String where(CaseQueue queue) {
    return "c.stage in :stages"
        + switch (queue) {
          case MINE -> " and c.officerId = :reader";
          case TO_ASSIGN ->
              " and ((c.officerId is null and c.stage = :registered) or " + CONFLICTED + ")";
          case TO_REVIEW -> " and c.officerId <> :reader";
          case INCOMING, ALL -> "";
        };
  }

  private static void fill(
      TypedQuery<?> query, CaseQueue queue, long reader, Set<CaseStage> stages) {
    query.setParameter("stages", EnumSet.copyOf(stages));
    if (queue == CaseQueue.MINE || queue == CaseQueue.TO_REVIEW) {
      query.setParameter("reader", reader);
    }
    if (queue == CaseQueue.TO_ASSIGN) {
      query
          .setParameter("registered", CaseStage.REGISTERED)
          .setParameter("conflicted", Conflict.CONFLICTED);
    }
  }
}
