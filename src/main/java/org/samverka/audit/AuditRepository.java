package org.samverka.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Appends to chains and reads them. */
@ApplicationScoped
class AuditRepository {

  @PersistenceContext private EntityManager em;

  /** Sends everything the transaction has changed so far, so that a lost race shows now. */
  void flush() {
    em.flush();
  }

  ChainHead lock(String chain) {
    ChainHead head = em.find(ChainHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
    if (head == null) {
      head = new ChainHead(chain);
      em.persist(head);
    }
    return head;
  }

  void append(AuditEntry entry) {
    em.persist(entry);
  }

  List<AuditEntry> page(String chain, long afterSequence, int limit) {
    return em.createQuery(
            "select e from AuditEntry e where e.chain = :chain and e.sequence > :after order by"
                + " e.sequence",
            AuditEntry.class)
        .setParameter("chain", chain)
        .setParameter("after", afterSequence)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The entries before one, the latest first. */
  List<AuditEntry> backwards(String chain, long beforeSequence, int limit) {
    return em.createQuery(
            "select e from AuditEntry e where e.chain = :chain and e.sequence < :before order by"
                + " e.sequence desc",
            AuditEntry.class)
        .setParameter("chain", chain)
        .setParameter("before", beforeSequence)
        .setMaxResults(limit)
        .getResultList();
  }

  Optional<AuditEntry> last(String chain) {
    return em.createQuery(
            "select e from AuditEntry e where e.chain = :chain order by e.sequence desc",
            AuditEntry.class)
        .setParameter("chain", chain)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
