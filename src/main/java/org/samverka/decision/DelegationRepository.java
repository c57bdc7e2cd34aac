package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds and stores the delegation scheme. */
@ApplicationScoped
class DelegationRepository {

  @PersistenceContext private EntityManager em;

  void add(Object row) {
    em.persist(row);
    em.flush();
  }

  /** The ceilings that hold on a day, one a body. */
  List<DelegationCeiling> ceilings(LocalDate day) {
    return em.createQuery(
            "select c from DelegationCeiling c where c.validFrom = (select max(o.validFrom) from"
                + " DelegationCeiling o where o.body = c.body and o.validFrom <= :day)",
            DelegationCeiling.class)
        .setParameter("day", day)
        .getResultList();
  }

  List<PriceBaseAmount> baseAmounts() {
    return em.createQuery(
            "select b from PriceBaseAmount b order by b.year desc", PriceBaseAmount.class)
        .getResultList();
  }

  /** The level somebody was given last and that has not ended. */
  Optional<DelegateLevel> level(long accountId, LocalDate day) {
    return levels(day).stream().filter(one -> one.accountId() == accountId).findFirst();
  }

  List<DelegateLevel> levels(LocalDate day) {
    return em.createQuery(
            "select l from DelegateLevel l where l.validFrom <= :day and (l.validUntil is null or"
                + " l.validUntil >= :day) order by l.validFrom desc, l.id desc",
            DelegateLevel.class)
        .setParameter("day", day)
        .getResultList();
  }
}
