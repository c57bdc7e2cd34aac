package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samverka.kernel.ReadOnce;

/** Counts what waits for whom, for several associations in one go. */
@ApplicationScoped
class WaitingRepository {

  @PersistenceContext private EntityManager em;

  List<Association> associations(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select a from Association a where a.id in :ids", Association.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** How many sit on the boards on a day, deputies not counted. */
  Map<Long, Long> boardSizes(Collection<Long> associations, LocalDate day) {
    if (associations.isEmpty()) {
      return Map.of();
    }
    return counts(
        em.createQuery(
                "select s.associationId, count(s.id) from BoardSeat s where s.associationId in :ids"
                    + " and s.replacedAt is null and s.post <> :deputy and s.validFrom <= :day and"
                    + " (s.validUntil is null or s.validUntil >= :day) group by s.associationId",
                Object[].class)
            .setParameter("ids", associations)
            .setParameter("deputy", BoardPost.DEPUTY)
            .setParameter("day", day));
  }

  /** How many ask to join. */
  Map<Long, Long> joiners(Collection<Long> associations) {
    if (associations.isEmpty()) {
      return Map.of();
    }
    return counts(
        em.createQuery(
                "select m.associationId, count(m.id) from Membership m where m.associationId in"
                    + " :ids and m.stage = :stage group by m.associationId",
                Object[].class)
            .setParameter("ids", associations)
            .setParameter("stage", MembershipStage.REQUESTED));
  }

  /** How many mandates stand or are claimed, those to come among them. */
  Map<Long, Long> mandates(Collection<Long> associations, LocalDate day) {
    if (associations.isEmpty()) {
      return Map.of();
    }
    return counts(
        em.createQuery(
                "select d.associationId, count(d.id) from Mandate d where d.associationId in :ids"
                    + " and (d.stage = :claimed or (d.stage = :confirmed and (d.validUntil is null"
                    + " or d.validUntil >= :day))) group by d.associationId",
                Object[].class)
            .setParameter("ids", associations)
            .setParameter("claimed", MandateStage.CLAIMED)
            .setParameter("confirmed", MandateStage.CONFIRMED)
            .setParameter("day", day));
  }

  /** The person's mandates whose last day lies in the period, and that nothing follows yet. */
  List<MandateEnd> ending(long account, LocalDate first, LocalDate last) {
    return em.createQuery(
            "select new org.samverka.association.MandateEnd(a.id, a.name, d.validUntil) from"
                + " Mandate d, Association a where a.id = d.associationId and d.accountId ="
                + " :account and d.stage = :confirmed and d.validUntil between :first and :last and"
                + " not exists (select n.id from Mandate n where n.associationId = d.associationId"
                + " and n.accountId = d.accountId and n.id <> d.id and (n.stage = :claimed or"
                + " (n.stage = :confirmed and (n.validUntil is null or n.validUntil >"
                + " d.validUntil)))) order by d.validUntil, d.id",
            MandateEnd.class)
        .setParameter("account", account)
        .setParameter("confirmed", MandateStage.CONFIRMED)
        .setParameter("claimed", MandateStage.CLAIMED)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  /** How many wait to be let in, of all associations. */
  @ReadOnce
  long allJoiners() {
    return em.createQuery("select count(m.id) from Membership m where m.stage = :stage", Long.class)
        .setParameter("stage", MembershipStage.REQUESTED)
        .getSingleResult();
  }

  /** How many mandates wait for the registrar. */
  @ReadOnce
  long allClaims() {
    return em.createQuery("select count(d.id) from Mandate d where d.stage = :stage", Long.class)
        .setParameter("stage", MandateStage.CLAIMED)
        .getSingleResult();
  }

  private static Map<Long, Long> counts(TypedQuery<Object[]> query) {
    Map<Long, Long> counts = new HashMap<>();
    for (Object[] row : query.getResultList()) {
      counts.put(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
    return counts;
  }
}
