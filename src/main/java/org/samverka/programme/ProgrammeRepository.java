package org.samverka.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;
import org.samverka.kernel.ReadOnce;

/** Finds and stores programmes and the lists of choices. */
@ApplicationScoped
class ProgrammeRepository {

  private static final String ROWS =
      "select new org.samverka.programme.ProgrammeRow(p.id, p.stage, t.title, p.kind,"
          + " p.moneyAvailable, p.highestAmount, p.opensOn, p.deadlineOn) from ProgrammeText t join"
          + " t.programme p where t.tongue = :tongue";

  @PersistenceContext private EntityManager em;

  Programme add(Programme programme) {
    em.persist(programme);
    em.flush();
    return programme;
  }

  void remove(Programme programme) {
    programme.texts().forEach(em::remove);
    em.flush();
    em.remove(programme);
  }

  long count() {
    return em.createQuery("select count(p) from Programme p", Long.class).getSingleResult();
  }

  void flush() {
    em.flush();
  }

  Optional<Programme> find(long id) {
    return em.createQuery(
            "select distinct p from Programme p join fetch p.texts where p.id = :id",
            Programme.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<Programme> openWithDeadlineBefore(LocalDate day) {
    return em.createQuery(
            "select distinct p from Programme p join fetch p.texts where p.stage = :open and"
                + " p.deadlineOn < :day",
            Programme.class)
        .setParameter("open", ProgrammeStage.OPEN)
        .setParameter("day", day)
        .getResultList();
  }

  /** What can be applied for on a day, the one that closes first at the top. */
  List<ProgrammeRow> openOn(LocalDate day, TextLanguage language, int limit) {
    return em.createQuery(
            ROWS
                + " and p.stage = :open and p.opensOn <= :day and p.deadlineOn >= :day order by"
                + " p.deadlineOn, p.id",
            ProgrammeRow.class)
        .setParameter("tongue", language.tag())
        .setParameter("open", ProgrammeStage.OPEN)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Everything that was ever announced, the newest first. */
  List<ProgrammeRow> announced(TextLanguage language, int limit) {
    return em.createQuery(ROWS + " and p.stage <> :draft order by p.id desc", ProgrammeRow.class)
        .setParameter("tongue", language.tag())
        .setParameter("draft", ProgrammeStage.DRAFT)
        .setMaxResults(limit)
        .getResultList();
  }

  /** What opens later, the first to open at the top. */
  List<ProgrammeRow> opensAfter(LocalDate day, TextLanguage language, int limit) {
    return em.createQuery(
            ROWS + " and p.stage = :open and p.opensOn > :day order by p.opensOn, p.id",
            ProgrammeRow.class)
        .setParameter("tongue", language.tag())
        .setParameter("open", ProgrammeStage.OPEN)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  /** All, the newest first; backwards when what lies before {@code from} is asked for. */
  List<ProgrammeRow> page(TextLanguage language, @Nullable Long from, boolean backward, int limit) {
    String beyond = from == null ? "" : backward ? " and p.id > :at" : " and p.id < :at";
    var query =
        em.createQuery(
                ROWS + beyond + " order by p.id" + (backward ? "" : " desc"), ProgrammeRow.class)
            .setParameter("tongue", language.tag())
            .setMaxResults(limit);
    if (from != null) {
      query.setParameter("at", from);
    }
    return query.getResultList();
  }

  List<ProgrammeRow> rows(Collection<Long> ids, TextLanguage language) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(ROWS + " and p.id in :ids order by p.id", ProgrammeRow.class)
        .setParameter("tongue", language.tag())
        .setParameter("ids", ids)
        .getResultList();
  }

  Map<Long, String> titles(Collection<Long> ids, TextLanguage language) {
    Map<Long, String> titles = new HashMap<>();
    em.createQuery(
            "select t.programme.id, t.title from ProgrammeText t where t.programme.id in :ids and"
                + " t.tongue = :tongue and t.programme.stage <> :draft",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("tongue", language.tag())
        .setParameter("draft", ProgrammeStage.DRAFT)
        .getResultList()
        .forEach(row -> titles.put((Long) row[0], (String) row[1]));
    return titles;
  }

  Choice add(Choice choice) {
    em.persist(choice);
    em.flush();
    return choice;
  }

  Optional<Choice> choice(long id) {
    return Optional.ofNullable(em.find(Choice.class, id));
  }

  /** Every choice of every list, in order: some dozens, since a city has some dozens. */
  @ReadOnce
  List<Choice> choices() {
    return em.createQuery("select c from Choice c order by c.place, c.id", Choice.class)
        .getResultList();
  }
}
