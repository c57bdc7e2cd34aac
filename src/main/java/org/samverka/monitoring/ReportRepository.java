package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samverka.identity.NotFoundException;

/** Finds and stores reports, their plans and what was handed in. */
@ApplicationScoped
class ReportRepository {

  @PersistenceContext private EntityManager em;

  Report add(Report one) {
    em.persist(one);
    em.flush();
    return one;
  }

  ReportPlan add(ReportPlan plan) {
    em.persist(plan);
    em.flush();
    return plan;
  }

  void add(ReportSubmission submission) {
    em.persist(submission);
  }

  void add(ReportSignature signature) {
    em.persist(signature);
  }

  void add(ReportFile file) {
    em.persist(file);
  }

  void remove(ReportFile file) {
    em.remove(file);
  }

  List<ReportFile> files(long reportId) {
    return em.createQuery(
            "select f from ReportFile f where f.reportId = :id order by f.kind, f.id",
            ReportFile.class)
        .setParameter("id", reportId)
        .getResultList();
  }

  /** What a report says, with its papers. */
  ReportContent content(Report report) {
    return report.content(files(report.id()).stream().map(ReportFile::view).toList());
  }

  void flush() {
    em.flush();
  }

  Report one(long id) {
    return Optional.ofNullable(em.find(Report.class, id))
        .orElseThrow(() -> new NotFoundException(Report.ref(id)));
  }

  /** One report that nobody else changes until the transaction ends. */
  Report lock(long id) {
    Report one = em.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (one == null) {
      throw new NotFoundException(Report.ref(id));
    }
    em.refresh(one);
    return one;
  }

  Optional<ReportPlan> plan(long id) {
    return Optional.ofNullable(em.find(ReportPlan.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<ReportPlan> plans(long partnershipId) {
    return em.createQuery(
            "select p from ReportPlan p where p.partnershipId = :id order by p.dueOn, p.id",
            ReportPlan.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  List<Report> of(long partnershipId) {
    return em.createQuery(
            "select r from Report r where r.partnershipId = :id order by r.dueOn, r.id",
            Report.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  List<ReportSignature> signatures(long reportId, String hash) {
    return em.createQuery(
            "select s from ReportSignature s where s.reportId = :id and s.contentHash = :hash order"
                + " by s.signedAt, s.id",
            ReportSignature.class)
        .setParameter("id", reportId)
        .setParameter("hash", hash)
        .getResultList();
  }

  /** The latest of what was handed in, if anything. */
  Optional<ReportSubmission> submission(long reportId) {
    return em.createQuery(
            "select s from ReportSubmission s where s.reportId = :id order by s.submittedAt desc,"
                + " s.id desc",
            ReportSubmission.class)
        .setParameter("id", reportId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The reports of some associations at some stages, the first due at the top. */
  List<Report> ofAssociations(Collection<Long> associationIds, Set<ReportStage> stages, int limit) {
    return associationIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r from Report r where r.associationId in :ids and r.stage in :stages order"
                    + " by r.dueOn, r.id",
                Report.class)
            .setParameter("ids", associationIds)
            .setParameter("stages", EnumSet.copyOf(stages))
            .setMaxResults(limit)
            .getResultList();
  }

  /** The reports handed in that wait for this officer, the oldest first. */
  List<Report> waitingFor(long officerId, int limit) {
    return em.createQuery(
            "select r from Report r, Case c where c.id = r.caseId and c.officerId = :officer and"
                + " r.stage = :stage order by r.dueOn, r.id",
            Report.class)
        .setParameter("officer", officerId)
        .setParameter("stage", ReportStage.SUBMITTED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many reports of a partnership are asked for, or to be, and not settled. */
  boolean isAnyUnsettled(long partnershipId) {
    long open =
        em.createQuery(
                "select count(r) from Report r where r.partnershipId = :id and r.stage in :open",
                Long.class)
            .setParameter("id", partnershipId)
            .setParameter(
                "open", EnumSet.of(ReportStage.DUE, ReportStage.SUBMITTED, ReportStage.SUPPLEMENT))
            .getSingleResult();
    long toCome =
        em.createQuery(
                "select count(p) from ReportPlan p where p.partnershipId = :id and p.reportId is"
                    + " null",
                Long.class)
            .setParameter("id", partnershipId)
            .getSingleResult();
    return open + toCome > 0;
  }
}
