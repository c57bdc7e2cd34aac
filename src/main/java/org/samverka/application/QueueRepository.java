package org.samverka.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;

/** Reads the city's lists of cases, paged by the database. */
@ApplicationScoped
class QueueRepository {

  /** The names are looked up for the rows of the page, so the order is still the index's. */
  private static final String COLUMNS =
      "select c.id, c.associationId, c.programmeId, c.registryNumber, c.stage, c.receivedAt,"
          + " c.changedAt, c.officerId, (select a.name from Association a where a.id ="
          + " c.associationId), (select t.title from ProgrammeText t where t.programme.id ="
          + " c.programmeId and t.tongue = :tongue), (select o.name from Account o where o.id ="
          + " c.officerId)";

  private static final String FROM = " from Case c where ";

  private static final String ROW = COLUMNS + FROM;

  /**
   * There is one at most; the greatest of it, since its key must not be selected beside it. The
   * provider compares the key as it is stored.
   */
  private static final String SOUGHT =
      ", (select max(value(v)) from SectionState s join s.values v where s.caseId = c.id and"
          + " key(v) = '"
          + ApplicationField.AMOUNT_SOUGHT.name()
          + "')";

  private static final int PLACE_OF_SOUGHT = 11;

  private static final String CONFLICTED =
      "exists (select d.id from ConflictDeclaration d where d.caseId = c.id and d.accountId ="
          + " c.officerId and d.said = :conflicted)";

  @PersistenceContext private EntityManager em;

  /**
   * One page, with names: one statement.
   *
   * @param today the day up to which the days of waiting are counted
   * @param reader the account whose own cases, or not own cases, are meant
   * @param from the row from which the list goes on; null at its start
   * @param backward whether what lies before it is asked for; the rows then come backwards
   */
  List<QueueRow> page(
      CaseQueue queue,
      long reader,
      Set<CaseStage> stages,
      TextLanguage language,
      LocalDate today,
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
    TypedQuery<Object[]> query =
        em.createQuery(ROW + where(queue) + beyond + order, Object[].class)
            .setParameter("tongue", language.tag());
    fill(query, queue, reader, stages);
    if (from != null) {
      query.setParameter("at", from.receivedAt()).setParameter("id", from.id());
    }
    return query.setMaxResults(limit).getResultList().stream()
        .map(row -> named(row, today))
        .toList();
  }

  /**
   * One case as a line, with names, and beside it what the application says of the amount.
   *
   * @param sought the amount sought in kronor, which belongs to the content; empty when it is not
   *     filled in
   */
  record Line(QueueRow row, String sought) {}

  /** One case: one statement. */
  Optional<Line> line(long caseId, TextLanguage language, LocalDate today) {
    return em.createQuery(COLUMNS + SOUGHT + FROM + "c.id = :id", Object[].class)
        .setParameter("tongue", language.tag())
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst()
        .map(row -> new Line(named(row, today), orNone(row[PLACE_OF_SOUGHT])));
  }

  private static QueueRow named(Object[] row, LocalDate today) {
    CaseRow one =
        new CaseRow(
            (Long) row[0],
            (Long) row[1],
            (Long) row[2],
            (String) row[3],
            (CaseStage) row[4],
            (Instant) row[5],
            (Instant) row[6],
            (Long) row[7]);
    return new QueueRow(
        one, orNone(row[8]), orNone(row[9]), orNone(row[10]), QueueRow.days(one, today));
  }

  private static String orNone(@Nullable Object name) {
    return name == null ? "" : name.toString();
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
