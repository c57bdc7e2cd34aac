package org.samverka.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.kernel.ReadOnce;
import org.samverka.kernel.StoredEntity;

/** Finds and stores checks, proposals and notices. */
@ApplicationScoped
class AssessmentRepository {

  @PersistenceContext private EntityManager em;

  <T extends StoredEntity> T add(T entity) {
    em.persist(entity);
    return entity;
  }

  void flush() {
    em.flush();
  }

  /** The checks of a case with their notes, in the order of the band. */
  @ReadOnce
  List<Check> checks(long caseId) {
    return em.createQuery(
            "select c from Check c left join fetch c.aspects where c.caseId = :id order by"
                + " c.place, c.id",
            Check.class)
        .setParameter("id", caseId)
        .getResultStream()
        .distinct()
        .toList();
  }

  /** The outcomes of a commitment in other cases whose proposal was released. */
  @ReadOnce
  Map<CheckOutcome, Long> outcomes(long commitmentId, long exceptCase) {
    Map<CheckOutcome, Long> numbers = new EnumMap<>(CheckOutcome.class);
    for (Object[] row :
        em.createQuery(
                "select c.outcome, count(c.id) from Check c where c.commitmentId = :commitment and"
                    + " c.caseId <> :other and exists (select p.id from CaseProposal p where"
                    + " p.caseId = c.caseId and p.releasedById is not null) group by c.outcome",
                Object[].class)
            .setParameter("commitment", commitmentId)
            .setParameter("other", exceptCase)
            .getResultList()) {
      numbers.put((CheckOutcome) row[0], (Long) row[1]);
    }
    return Collections.unmodifiableMap(numbers);
  }

  Optional<CaseProposal> proposal(long caseId) {
    return em.createQuery("select p from CaseProposal p where p.caseId = :id", CaseProposal.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst();
  }

  /** The notices of a case, the oldest first. */
  List<Notice> notices(long caseId) {
    return em.createQuery(
            "select n from Notice n where n.caseId = :id order by n.givenAt, n.id", Notice.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** The notices of a case with the checks that were told, the oldest first: one statement. */
  Map<Notice, List<NoticeCheck>> noticesAndTold(long caseId) {
    Map<Notice, List<NoticeCheck>> found = new LinkedHashMap<>();
    for (Object[] row :
        em.createQuery(
                "select n, t from Notice n left join NoticeCheck t on t.noticeId = n.id where"
                    + " n.caseId = :id order by n.givenAt, n.id, t.place, t.id",
                Object[].class)
            .setParameter("id", caseId)
            .getResultList()) {
      List<NoticeCheck> told = found.computeIfAbsent((Notice) row[0], any -> new ArrayList<>());
      if (row[1] instanceof NoticeCheck check) {
        told.add(check);
      }
    }
    return found;
  }

  /** The notices of some cases to which the association may still answer. */
  List<Notice> openNotices(Collection<Long> caseIds) {
    return em.createQuery(
            "select n from Notice n where n.caseId in :cases and n.endedAt is null order by"
                + " n.dueOn, n.id",
            Notice.class)
        .setParameter("cases", caseIds)
        .getResultList();
  }

  List<NoticeCheck> told(long noticeId) {
    return em.createQuery(
            "select t from NoticeCheck t where t.noticeId = :id order by t.place, t.id",
            NoticeCheck.class)
        .setParameter("id", noticeId)
        .getResultList();
  }
}
