package org.samverka.association;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;
import org.samverka.kernel.ReadOnce;
import org.samverka.kernel.Search;
import org.samverka.kernel.StoredEntity;

/** Finds and stores associations, their names and their boards. */
@ApplicationScoped
class AssociationRepository {

  @PersistenceContext private EntityManager em;

  <T extends StoredEntity> T add(T entity) {
    em.persist(entity);
    return entity;
  }

  /** Lets one person at a time found an association with a number that ends so. */
  void passGate(String digits) {
    em.find(
        AssociationGate.class,
        // The gates are numbered from 1: the persistence provider takes 0 for no key at all.
        1 + Character.digit(digits.charAt(digits.length() - 1), 10),
        LockModeType.PESSIMISTIC_WRITE);
  }

  Association one(long id) {
    Association found = em.find(Association.class, id);
    if (found == null) {
      throw new NotFoundException(Association.ref(id));
    }
    return found;
  }

  /** The association, held until the end of the transaction: one person at a time joins it. */
  Association lock(long id) {
    Association found = em.find(Association.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFoundException(Association.ref(id));
    }
    return found;
  }

  List<PublicFacts> named(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select new org.samverka.association.PublicFacts(a.id, a.name,"
                    + " a.organisationNumber) from Association a where a.id in :ids",
                PublicFacts.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  Optional<PublicFacts> publicFacts(long id) {
    return em.createQuery(
            "select new org.samverka.association.PublicFacts(a.id, a.name, a.organisationNumber)"
                + " from Association a where a.id = :id",
            PublicFacts.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<PublicFacts> publicFactsByNumber(String digits) {
    return em.createQuery(
            "select new org.samverka.association.PublicFacts(a.id, a.name, a.organisationNumber)"
                + " from Association a where a.organisationNumber = :digits",
            PublicFacts.class)
        .setParameter("digits", digits)
        .getResultStream()
        .findFirst();
  }

  List<AssociationName> names(long associationId) {
    return em.createQuery(
            "select n from AssociationName n where n.associationId = :association order by"
                + " n.validFrom, n.id",
            AssociationName.class)
        .setParameter("association", associationId)
        .getResultList();
  }

  /** Who sits on the board on a day, or will: the seats that count, in the board's order. */
  List<BoardSeat> seats(long associationId) {
    return em.createQuery(
            "select s from BoardSeat s where s.associationId = :association and s.replacedAt is"
                + " null order by s.validFrom, s.folded, s.id",
            BoardSeat.class)
        .setParameter("association", associationId)
        .getResultList();
  }

  /** Every seat, those that were corrected among them. */
  List<BoardSeat> everySeat(long associationId) {
    return em.createQuery(
            "select s from BoardSeat s where s.associationId = :association order by s.validFrom,"
                + " s.folded, s.id",
            BoardSeat.class)
        .setParameter("association", associationId)
        .getResultList();
  }

  @ReadOnce
  List<BoardSeat> seatsOn(long associationId, LocalDate day) {
    return em.createQuery(
            "select s from BoardSeat s where s.associationId = :association and s.replacedAt is"
                + " null and s.validFrom <= :day and (s.validUntil is null or s.validUntil >= :day)"
                + " order by s.folded, s.id",
            BoardSeat.class)
        .setParameter("association", associationId)
        .setParameter("day", day)
        .getResultList();
  }

  List<BoardSeat> seatsOn(Collection<Long> associationIds, LocalDate day) {
    if (associationIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select s from BoardSeat s where s.associationId in :associations and s.replacedAt is"
                + " null and s.validFrom <= :day and (s.validUntil is null or s.validUntil >= :day)"
                + " order by s.folded, s.id",
            BoardSeat.class)
        .setParameter("associations", associationIds)
        .setParameter("day", day)
        .getResultList();
  }

  Optional<BoardSeat> seat(long id) {
    return Optional.ofNullable(em.find(BoardSeat.class, id));
  }

  /** One page of all associations by name; a row more than asked for tells that there are more. */
  List<RegisterRow> page(
      String search, @Nullable String name, long id, boolean backward, int limit) {
    String digits = search.replaceAll("[\\s\\u00a0-]", "");
    boolean byNumber = digits.matches("[0-9]{2,12}");
    StringBuilder where = new StringBuilder();
    if (byNumber) {
      where.append(" where a.organisationNumber like :search");
    } else {
      where.append(" where a.folded like :search escape '!'");
    }
    String compare = backward ? "<" : ">";
    if (name != null) {
      where.append(
          " and (a.folded %1$s :name or (a.folded = :name and a.id %1$s :id))".formatted(compare));
    }
    String order = backward ? " desc" : "";
    TypedQuery<RegisterRow> query =
        em.createQuery(
                "select new org.samverka.association.RegisterRow(a.id, a.name,"
                    + " a.organisationNumber, a.legalForm, (select count(m) from Membership m where"
                    + " m.associationId = a.id and m.stage = :confirmed)) from Association a"
                    + where
                    + " order by a.folded"
                    + order
                    + ", a.id"
                    + order,
                RegisterRow.class)
            .setParameter("confirmed", MembershipStage.CONFIRMED)
            .setParameter(
                "search", byNumber ? number(digits) + "%" : "%" + Search.escaped(search) + "%")
            .setMaxResults(limit);
    if (name != null) {
      query.setParameter("name", Search.fold(name)).setParameter("id", id);
    }
    return query.getResultList();
  }

  /** The twelve-digit form of an organisation number begins with 16. */
  private static String number(String digits) {
    return digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits;
  }
}
