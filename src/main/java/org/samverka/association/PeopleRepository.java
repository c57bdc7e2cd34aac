package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.ReadOnce;

/** Finds and stores who represents associations and who may sign for them. */
@ApplicationScoped
class PeopleRepository {

  private static final String MEMBERSHIP_ROW =
      "select new org.samverka.association.MembershipRow(m.id, m.version, a.id, a.name, p.id,"
          + " p.name, p.email, m.founder, m.stage, m.note, m.requestedAt, m.decidedAt, m.decidedBy,"
          + " m.endedAt, m.reason) from Membership m, Association a, Account p where a.id ="
          + " m.associationId and p.id = m.accountId";

  private static final String MANDATE_ROW =
      "select new org.samverka.association.MandateRow(d.id, d.version, a.id, a.name, p.id, p.name,"
          + " d.stage, d.claimedAt, d.claimedFrom, d.claimedUntil, d.claimedDecision, d.validFrom,"
          + " d.validUntil, d.decisionSeen, d.decidedBy, d.endedOn, d.reason) from Mandate d,"
          + " Association a, Account p where a.id = d.associationId and p.id = d.accountId";

  private static final String IN_FORCE =
      "d.stage = :mandate and d.validFrom <= :day and (d.validUntil is null or d.validUntil >="
          + " :day)";

  @PersistenceContext private EntityManager em;

  Membership add(Membership membership) {
    em.persist(membership);
    return membership;
  }

  Mandate add(Mandate mandate) {
    em.persist(mandate);
    return mandate;
  }

  Membership membership(long id) {
    Membership found = em.find(Membership.class, id);
    if (found == null) {
      throw new NotFoundException(Membership.ref(id));
    }
    return found;
  }

  Mandate mandate(long id) {
    Mandate found = em.find(Mandate.class, id);
    if (found == null) {
      throw new NotFoundException(Mandate.ref(id));
    }
    return found;
  }

  Optional<Membership> open(long associationId, long accountId) {
    return em.createQuery("select m from Membership m where m.openKey = :key", Membership.class)
        .setParameter("key", associationId + ":" + accountId)
        .getResultStream()
        .findFirst();
  }

  Optional<Mandate> openClaim(long associationId, long accountId) {
    return em.createQuery("select d from Mandate d where d.openKey = :key", Mandate.class)
        .setParameter("key", associationId + ":" + accountId)
        .getResultStream()
        .findFirst();
  }

  boolean founderWaits(long associationId) {
    List<Membership> open =
        em.createQuery(
                "select m from Membership m where m.associationId = :association and m.openKey is"
                    + " not null",
                Membership.class)
            .setParameter("association", associationId)
            .getResultList();
    return open.stream().noneMatch(m -> m.stage() == MembershipStage.CONFIRMED)
        && open.stream().anyMatch(Membership::isByFounder);
  }

  /** The mandates of a person that are claimed or confirmed, also those to come. */
  List<Mandate> standing(long associationId, long accountId) {
    return em.createQuery(
            "select d from Mandate d where d.associationId = :association and d.accountId ="
                + " :account and d.stage in (:claimed, :confirmed) order by d.id",
            Mandate.class)
        .setParameter("association", associationId)
        .setParameter("account", accountId)
        .setParameter("claimed", MandateStage.CLAIMED)
        .setParameter("confirmed", MandateStage.CONFIRMED)
        .getResultList();
  }

  List<Long> representatives(long associationId) {
    return em.createQuery(
            "select m.accountId from Membership m where m.associationId = :association and m.stage"
                + " = :stage order by m.accountId",
            Long.class)
        .setParameter("association", associationId)
        .setParameter("stage", MembershipStage.CONFIRMED)
        .getResultList();
  }

  /**
   * Who might sign on a day. A mandate ended before its time holds until the day before it was
   * ended, so that a past day shows what held then.
   */
  List<SignatoryInfo> signatories(long associationId, LocalDate day) {
    return em.createQuery(
            "select new org.samverka.association.SignatoryInfo(p.id, p.name, d.validFrom,"
                + " d.validUntil) from Mandate d, Account p where p.id = d.accountId and"
                + " d.associationId = :association and d.validFrom <= :day and (d.validUntil is"
                + " null or d.validUntil >= :day) and (d.endedOn is null or d.endedOn > :day) order"
                + " by p.folded, d.id",
            SignatoryInfo.class)
        .setParameter("association", associationId)
        .setParameter("day", day)
        .getResultList();
  }

  /** What somebody is to each of their associations on a day, by name: one statement. */
  @ReadOnce
  List<AssociationRow> ownOf(long accountId, LocalDate today) {
    return em
        .createQuery(
            "select a.id, a.name, a.organisationNumber, m.id, m.stage, m.founder, (select"
                + " count(c.id) from Membership c where c.associationId = a.id and c.stage ="
                + " :confirmed), (select count(n.id) from Mandate n where n.associationId = a.id"
                + " and n.accountId = m.accountId and n.stage = :claimed), (select count(d.id) from"
                + " Mandate d where d.associationId = a.id and d.accountId = m.accountId and "
                + IN_FORCE
                + ") from Membership m, Association a where a.id = m.associationId and m.accountId"
                + " = :account and m.openKey is not null order by a.folded, a.id",
            Object[].class)
        .setParameter("confirmed", MembershipStage.CONFIRMED)
        .setParameter("claimed", MandateStage.CLAIMED)
        .setParameter("mandate", MandateStage.CONFIRMED)
        .setParameter("day", today)
        .setParameter("account", accountId)
        .getResultList()
        .stream()
        .map(PeopleRepository::own)
        .toList();
  }

  private static AssociationRow own(Object[] row) {
    MembershipStage stage = (MembershipStage) row[4];
    return new AssociationRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        stage,
        stage == MembershipStage.REQUESTED
            && (Boolean) row[5]
            && ((Number) row[6]).longValue() == 0,
        stage == MembershipStage.CONFIRMED && ((Number) row[8]).longValue() > 0,
        ((Number) row[7]).longValue() > 0);
  }

  List<MembershipRow> memberships(long associationId) {
    return em.createQuery(
            MEMBERSHIP_ROW + " and a.id = :association order by m.requestedAt, m.id",
            MembershipRow.class)
        .setParameter("association", associationId)
        .getResultList();
  }

  List<MandateRow> mandates(long associationId) {
    return em.createQuery(
            MANDATE_ROW + " and a.id = :association order by d.claimedAt, d.id", MandateRow.class)
        .setParameter("association", associationId)
        .getResultList();
  }

  Optional<MembershipRow> membershipRow(long id) {
    return em.createQuery(MEMBERSHIP_ROW + " and m.id = :id", MembershipRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<MandateRow> mandateRow(long id) {
    return em.createQuery(MANDATE_ROW + " and d.id = :id", MandateRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** One page of who waits to be let in, the longest waiting first. */
  List<MembershipRow> requests(@Nullable Instant from, long id, boolean backward, int limit) {
    TypedQuery<MembershipRow> query =
        em.createQuery(
                MEMBERSHIP_ROW
                    + " and m.stage = :stage"
                    + beyond("m.requestedAt", "m.id", from, backward),
                MembershipRow.class)
            .setParameter("stage", MembershipStage.REQUESTED);
    return page(query, from, id, limit);
  }

  /** One page of the mandates that wait for the registrar, the longest waiting first. */
  List<MandateRow> claims(@Nullable Instant from, long id, boolean backward, int limit) {
    TypedQuery<MandateRow> query =
        em.createQuery(
                MANDATE_ROW
                    + " and d.stage = :stage"
                    + beyond("d.claimedAt", "d.id", from, backward),
                MandateRow.class)
            .setParameter("stage", MandateStage.CLAIMED);
    return page(query, from, id, limit);
  }

  private static String beyond(String at, String id, @Nullable Instant from, boolean backward) {
    String order = backward ? " desc" : "";
    String sorted = " order by " + at + order + ", " + id + order;
    if (from == null) {
      return sorted;
    }
    String compare = backward ? "<" : ">";
    return " and (%1$s %3$s :at or (%1$s = :at and %2$s %3$s :id))".formatted(at, id, compare)
        + sorted;
  }

  private static <T> List<T> page(TypedQuery<T> query, @Nullable Instant from, long id, int limit) {
    if (from != null) {
      query.setParameter("at", from).setParameter("id", id);
    }
    return query.setMaxResults(limit).getResultList();
  }
}
