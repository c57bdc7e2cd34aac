package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds and stores decisions. */
@ApplicationScoped
class DecisionRepository {

  @PersistenceContext private EntityManager em;

  /** The decisions that stand in these cases. */
  List<DecisionCourse> live(Collection<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from DecisionCourse c where c.liveKey in :cases", DecisionCourse.class)
        .setParameter("cases", caseIds)
        .getResultList();
  }

  /** How each of these decisions reads now, by the course's id. */
  Map<Long, DecisionRecord> latest(Collection<DecisionCourse> courses) {
    Map<Long, DecisionRecord> found = new HashMap<>();
    if (!courses.isEmpty()) {
      em.createQuery(
              "select r from DecisionRecord r where r.courseId in :courses and r.place = (select"
                  + " max(o.place) from DecisionRecord o where o.courseId = r.courseId)",
              DecisionRecord.class)
          .setParameter("courses", courses.stream().map(DecisionCourse::id).toList())
          .setHint("eclipselink.batch.type", "IN")
          .setHint("eclipselink.batch", "r.conditions")
          .setHint("eclipselink.batch", "r.deciders")
          .getResultList()
          .forEach(record -> found.put(record.courseId(), record));
    }
    return found;
  }
}
