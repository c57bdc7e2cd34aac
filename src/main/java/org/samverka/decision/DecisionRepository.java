package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.application.Case;
import org.samverka.application.CaseStage;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.SubjectRef;

/** Finds and stores decisions and notices. */
@ApplicationScoped
class DecisionRepository {

  private static final String ROW =
      "select new org.samverka.decision.DecisionRow(d.id, c.id, c.registryNumber, a.name, c.stage,"
          + " d.body, d.decidedOn, d.lastAppealDay, d.appealedOn, d.finalOn, r.outcome, r.amount,"
          + " d.meetingId, d.reportedMeetingId) from DecisionCourse d, DecisionRecord r, Case c,"
          + " Association a where c.id = d.caseId and a.id = d.associationId and r.courseId = d.id"
          + " and r.place = (select max(o.place) from DecisionRecord o where o.courseId = d.id)"
          + " and d.liveKey is not null and ";

  @PersistenceContext private EntityManager em;

  <T> T add(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  void flush() {
    em.flush();
  }

  /** The case, which nobody else moves until the transaction ends: of two who decide, one waits. */
  Case lockCase(long id) {
    Case one = em.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one == null) {
      throw new NotFoundException(new SubjectRef("case", id));
    }
    return one;
  }

  /** The decision that stands in a case. */
  Optional<DecisionCourse> live(long caseId) {
    return live(List.of(caseId)).stream().findFirst();
  }

  /** As {@link #live(long)}, as a line with its outcome: one statement. */
  Optional<DecisionRow> row(long caseId) {
    return em.createQuery(ROW + "d.liveKey = :case", DecisionRow.class)
        .setParameter("case", caseId)
        .getResultStream()
        .findFirst();
  }

  /** The decisions that stand in these cases. */
  List<DecisionCourse> live(Collection<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from DecisionCourse c where c.liveKey in :cases order by c.caseId",
            DecisionCourse.class)
        .setParameter("cases", caseIds)
        .getResultList();
  }

  /** Every decision in a case, also those that a court annulled, the latest first. */
  List<DecisionCourse> all(long caseId) {
    return em.createQuery(
            "select c from DecisionCourse c where c.caseId = :id order by c.id desc",
            DecisionCourse.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** How each of these decisions reads now, by the course's id. */
  Map<Long, DecisionRecord> latest(Collection<DecisionCourse> courses) {
    Map<Long, DecisionRecord> found = new HashMap<>();
    if (!courses.isEmpty()) {
      batched(
              em.createQuery(
                  "select r from DecisionRecord r where r.courseId in :courses and r.place ="
                      + " (select max(o.place) from DecisionRecord o where o.courseId ="
                      + " r.courseId)",
                  DecisionRecord.class))
          .setParameter("courses", courses.stream().map(DecisionCourse::id).toList())
          .getResultList()
          .forEach(record -> found.put(record.courseId(), record));
    }
    return found;
  }

  DecisionRecord latest(DecisionCourse course) {
    return Optional.ofNullable(latest(List.of(course)).get(course.id()))
        .orElseThrow(() -> new IllegalStateException("a decision without words"));
  }

  /** All that was ever written of a decision, the first first. */
  List<DecisionRecord> records(long courseId) {
    return batched(
            em.createQuery(
                "select r from DecisionRecord r where r.courseId = :id order by r.place",
                DecisionRecord.class))
        .setParameter("id", courseId)
        .getResultList();
  }

  /** Delegated decisions that no meeting has been told of, made by a day, the oldest first. */
  List<DecisionCourse> unreported(LocalDate by) {
    return em.createQuery(
            "select c from DecisionCourse c where c.meetingId is null and c.reportedMeetingId is"
                + " null and c.liveKey is not null and c.decidedOn <= :day order by c.id",
            DecisionCourse.class)
        .setParameter("day", by)
        .getResultList();
  }

  /** The decisions of a meeting and those reported to it that have no notice yet. */
  List<DecisionCourse> unannounced(long meetingId) {
    return em.createQuery(
            "select c from DecisionCourse c where (c.meetingId = :id or c.reportedMeetingId = :id)"
                + " and c.noticeId is null and c.liveKey is not null order by c.caseId",
            DecisionCourse.class)
        .setParameter("id", meetingId)
        .getResultList();
  }

  /** Delegated decisions as lines: those reported to a meeting, or not yet to any. */
  List<DecisionRow> delegated(long meetingId, boolean reported, LocalDate by, int limit) {
    String where =
        reported
            ? "d.reportedMeetingId = :meeting"
            : "d.meetingId is null and d.reportedMeetingId is null and d.decidedOn <= :day";
    TypedQuery<DecisionRow> query =
        em.createQuery(ROW + where + " order by d.id", DecisionRow.class).setMaxResults(limit);
    return (reported ? query.setParameter("meeting", meetingId) : query.setParameter("day", by))
        .getResultList();
  }

  /** One page of decisions, the latest first. */
  List<DecisionRow> page(DecisionFilter filter, long before, LocalDate today, int limit) {
    TypedQuery<DecisionRow> query =
        em.createQuery(
            ROW + filter.where() + " and d.id < :before order by d.id desc", DecisionRow.class);
    filter.fill(query, today);
    return query.setParameter("before", before).setMaxResults(limit).getResultList();
  }

  /** How many decisions wait, counted no further than is shown. */
  int count(DecisionFilter filter, LocalDate today, int most) {
    TypedQuery<Long> query =
        em.createQuery(
            "select d.id from DecisionCourse d, Case c where c.id = d.caseId and d.liveKey is not"
                + " null and "
                + filter.where(),
            Long.class);
    filter.fill(query, today);
    return query.setMaxResults(most).getResultList().size();
  }

  /** One page of cases that can be decided, in the order in which they came in. */
  List<ReadyRow> ready(String tongue, Instant after, long afterId, int limit) {
    return em.createQuery(
            "select new org.samverka.decision.ReadyRow(c.id, c.version, c.registryNumber, a.name,"
                + " t.title, c.receivedAt, c.changedAt, c.officerId) from Case c, Association a,"
                + " ProgrammeText t where c.stage = :ready and a.id = c.associationId and"
                + " t.programme.id = c.programmeId and t.tongue = :tongue and (c.receivedAt >"
                + " :after or (c.receivedAt = :after and c.id > :id)) order by c.receivedAt, c.id",
            ReadyRow.class)
        .setParameter("ready", CaseStage.READY_FOR_DECISION)
        .setParameter("tongue", tongue)
        .setParameter("after", after)
        .setParameter("id", afterId)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many cases can be decided by somebody who is not their officer, up to {@code most}. */
  int countReady(long exceptOfficer, int most) {
    return em.createQuery(
            "select c.id from Case c where c.stage = :ready and (c.officerId is null or"
                + " c.officerId <> :officer)",
            Long.class)
        .setParameter("ready", CaseStage.READY_FOR_DECISION)
        .setParameter("officer", exceptOfficer)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Decisions of associations made since a day, for their people. */
  List<DecisionRow> ofAssociations(Collection<Long> associationIds, LocalDate since) {
    if (associationIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            ROW + "d.associationId in :associations and d.decidedOn >= :since order by d.id desc",
            DecisionRow.class)
        .setParameter("associations", associationIds)
        .setParameter("since", since)
        .setMaxResults(10)
        .getResultList();
  }

  /** What is on the notice board on a day, the newest first. */
  List<NoticeRow> posted(LocalDate day, int limit) {
    return em.createQuery(
            "select new org.samverka.decision.NoticeRow(n.id, n.body, n.heldOn, n.approvedOn,"
                + " n.postedOn, n.downOn, n.matter) from PublicNotice n where n.downOn >= :day and"
                + " n.postedOn <= :day order by n.postedOn desc, n.id desc",
            NoticeRow.class)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<PublicNotice> notice(long id) {
    return Optional.ofNullable(em.find(PublicNotice.class, id));
  }

  /** The notice of a meeting's minutes. */
  Optional<PublicNotice> noticeOf(long meetingId) {
    return em.createQuery(
            "select n from PublicNotice n where n.meetingId = :id", PublicNotice.class)
        .setParameter("id", meetingId)
        .getResultStream()
        .findFirst();
  }

  /** The edition of the appeal text that holds on a day. */
  int appealEdition(LocalDate day) {
    return em.createQuery(
            "select max(t.edition) from AppealText t where t.validFrom <= :day", Integer.class)
        .setParameter("day", day)
        .getSingleResult();
  }

  String appealText(int edition, String tongue) {
    return em.createQuery(
            "select t from AppealText t where t.edition = :edition and t.tongue = :tongue",
            AppealText.class)
        .setParameter("edition", edition)
        .setParameter("tongue", tongue)
        .getSingleResult()
        .content();
  }

  /** Conditions and deciders come in one query each, however many records there are. */
  private static TypedQuery<DecisionRecord> batched(TypedQuery<DecisionRecord> query) {
    return query
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "r.conditions")
        .setHint("eclipselink.batch", "r.deciders");
  }
}
