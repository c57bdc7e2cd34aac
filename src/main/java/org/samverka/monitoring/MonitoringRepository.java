package org.samverka.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SubjectRef;
import org.samverka.kernel.SwedishDates;
import org.samverka.kernel.Texts;

/** Finds and stores checks and the history of stages, and answers for any day. */
@ApplicationScoped
class MonitoringRepository {

  private static final String AT =
      " and s.validFrom < :end and (s.validUntil is null or s.validUntil >= :end)";

  @PersistenceContext private EntityManager em;

  void add(MonitoringEvent event) {
    em.persist(event);
  }

  void add(StagePeriod period) {
    em.persist(period);
  }

  List<StagePeriod> periods(SubjectRef subject) {
    return em.createQuery(
            "select s from StagePeriod s where s.subjectKind = :kind and s.subjectId = :id order by"
                + " s.validFrom, s.id",
            StagePeriod.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** Ends the stage that lasts and begins the next. */
  void follow(StagePeriod next, SubjectRef subject, Instant at) {
    em.createQuery(
            "select s from StagePeriod s where s.subjectKind = :kind and s.subjectId = :id and"
                + " s.validUntil is null",
            StagePeriod.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .getResultList()
        .forEach(last -> last.end(at));
    em.persist(next);
  }

  List<MonitoringEvent> events(long partnershipId) {
    return em.createQuery(
            "select e from MonitoringEvent e where e.partnershipId = :id order by e.heldOn desc,"
                + " e.id desc",
            MonitoringEvent.class)
        .setParameter("id", partnershipId)
        .getResultList();
  }

  List<LastCheck> lastChecks(Collection<Long> associationIds, LocalDate day) {
    List<LastCheck> found =
        em.createQuery(
                "select new org.samverka.monitoring.LastCheck(e.associationId, e.kind, e.heldOn)"
                    + " from MonitoringEvent e where e.associationId in :ids and e.heldOn = (select"
                    + " max(o.heldOn) from MonitoringEvent o where o.associationId ="
                    + " e.associationId and o.heldOn <= :day) order by e.id",
                LastCheck.class)
            .setParameter("ids", associationIds)
            .setParameter("day", day)
            .getResultList();
    Map<Long, LastCheck> latest = new LinkedHashMap<>();
    found.forEach(check -> latest.put(check.associationId(), check));
    return List.copyOf(latest.values());
  }

  List<OpenMatter> lateReports(Collection<Long> partnershipIds, LocalDate day, Instant end) {
    return em
        .createQuery(
            "select r from Report r, StagePeriod s where r.partnershipId in :ids and s.subjectKind"
                + " = :kind and s.subjectId = r.id and s.stage = :stage and r.dueOn < :day"
                + AT
                + " order by r.dueOn, r.id",
            Report.class)
        .setParameter("ids", partnershipIds)
        .setParameter("kind", Report.KIND)
        .setParameter("stage", ReportStage.DUE.name())
        .setParameter("day", day)
        .setParameter("end", end)
        .getResultList()
        .stream()
        .map(
            report ->
                new OpenMatter(
                    report.partnershipId(),
                    OpenMatter.Kind.LATE_REPORT,
                    MessageKey.of("monitoring.matter.lateReport", report.kind()),
                    report.dueOn(),
                    "/monitoring/report?id=" + report.id(),
                    true))
        .toList();
  }

  List<OpenMatter> openDeviations(Collection<Long> partnershipIds, Instant end) {
    return em
        .createQuery(
            "select d, s.stage, s.validFrom from Deviation d, StagePeriod s where d.partnershipId"
                + " in :ids and s.subjectKind = :kind and s.subjectId = d.id and s.stage in"
                + " :stages"
                + AT
                + " order by d.reportedAt, d.id",
            Object[].class)
        .setParameter("ids", partnershipIds)
        .setParameter("kind", Deviation.KIND)
        .setParameter("stages", DeviationStage.open().stream().map(Enum::name).toList())
        .setParameter("end", end)
        .getResultList()
        .stream()
        .map(row -> matter((Deviation) row[0], DeviationStage.valueOf((String) row[1])))
        .toList();
  }

  private static OpenMatter matter(Deviation deviation, DeviationStage stage) {
    return new OpenMatter(
        deviation.partnershipId().orElseThrow(),
        OpenMatter.Kind.DEVIATION,
        MessageKey.of(Texts.keyOf(stage)),
        SwedishDates.dayOf(deviation.reportedAt()),
        "/monitoring/deviation?id=" + deviation.id(),
        DeviationStage.disclosed().contains(stage));
  }
}
