package org.samverka.commitment.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Appends acceptances and reads them; each read is one statement. */
@ApplicationScoped
class AcceptanceRepository {

  private static final String WITH_EVIDENCE =
      "select distinct a from Acceptance a left join fetch a.evidence ";

  @PersistenceContext private EntityManager em;

  void append(Acceptance acceptance) {
    em.persist(acceptance);
  }

  void flush() {
    em.flush();
  }

  Optional<Acceptance> find(long id) {
    return em.createQuery(WITH_EVIDENCE + "where a.id = :id", Acceptance.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  boolean isWithdrawn(long id) {
    return !em.createQuery("select a.id from Acceptance a where a.withdrawsId = :id", Long.class)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<Acceptance> ofCase(long caseId) {
    return em.createQuery(
            WITH_EVIDENCE + "where a.caseId = :caseId order by a.id", Acceptance.class)
        .setParameter("caseId", caseId)
        .getResultList();
  }

  /** What was signed before a moment and not taken back before it, the oldest first. */
  List<Acceptance> standing(long associationId, Instant before) {
    return em.createQuery(
            WITH_EVIDENCE
                + "where a.associationId = :association and a.signedAt < :before and a.answer <>"
                + " :withdrawn and not exists (select w.id from Acceptance w where w.withdrawsId ="
                + " a.id and w.signedAt < :before) order by a.signedAt, a.id",
            Acceptance.class)
        .setParameter("association", associationId)
        .setParameter("before", before)
        .setParameter("withdrawn", Answer.WITHDRAWN)
        .getResultList();
  }
}
