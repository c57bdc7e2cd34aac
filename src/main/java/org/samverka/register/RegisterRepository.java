package org.samverka.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and stores what the register shows. Each read is one statement. */
@ApplicationScoped
class RegisterRepository {

  private static final String ROW =
      "select new org.samverka.register.PartnerRow(e.partnershipId, e.associationId, e.caseId,"
          + " e.programmeId, e.associationName, e.organisationNumber, e.activityName, e.sortName,"
          + " e.targetGroups, e.districts, e.amountPerYear, e.grantFrom, e.grantUntil, e.stage,"
          + " e.band, e.overall, e.checkedOn, e.checkedBy, e.openMatters) from RegisterEntry e";
  private static final String PUBLIC_ROW =
      "select new org.samverka.register.PublicPartner(e.partnershipId, e.programmeId,"
          + " e.associationName, e.organisationNumber, e.activityName, e.sortName, e.targetGroups,"
          + " e.districts, e.amountPerYear, e.grantFrom, e.grantUntil, e.publicBand,"
          + " e.publicOverall) from RegisterEntry e";
  private static final String SUMS =
      "select coalesce(sum(s.partners), 0), coalesce(sum(s.kronor), 0),"
          + " coalesce(sum(s.withoutRemark), 0), coalesce(sum(s.withOpenMatters), 0)"
          + " from RegisterSum s";
  private static final String KEY =
      "s.targetGroup, s.district, s.programmeId, s.overall, s.validFrom";

  /** So many keys, and rows of each, become few at once: a transaction is to be short. */
  private static final int KEYS_AT_ONCE = 100;

  private static final int ROWS_AT_ONCE = 1000;

  private static final String TOTALS =
      "select count(e), coalesce(sum(e.amountPerYear), 0),"
          + " coalesce(sum(case when e.remarks = 0 then 1 else 0 end), 0), coalesce(sum(case when"
          + " e.openMatters > 0 then 1 else 0 end), 0) from RegisterEntry e";

  @PersistenceContext private EntityManager em;

  void add(RegisterEntry entry) {
    em.persist(entry);
  }

  /** What the register shows of an association now. */
  List<RegisterEntry> openOf(long associationId) {
    return em.createQuery(
            "select e from RegisterEntry e where e.associationId = :association and e.validUntil ="
                + " :open",
            RegisterEntry.class)
        .setParameter("association", associationId)
        .setParameter("open", RegisterEntry.OPEN)
        .getResultList();
  }

  List<PartnerRow> page(RegisterFilter filter, Order order, int limit) {
    return list(ROW, PartnerRow.class, filter, false, order, limit);
  }

  List<PublicPartner> publicPage(RegisterFilter filter, Order order, int limit) {
    return list(PUBLIC_ROW, PublicPartner.class, filter, true, order, limit);
  }

  void add(RegisterSum sum) {
    em.persist(sum);
  }

  /**
   * What a list adds up to: from the sums that are kept, of which there are as many whatever the
   * number of partners; with a search for a word or an amount from the rows themselves.
   */
  Totals totals(RegisterFilter filter) {
    boolean kept = filter.isKeptAsSums();
    Conditions where = kept ? Conditions.ofSums(filter) : Conditions.of(filter, false);
    String text = (kept ? SUMS : TOTALS) + where.text();
    Object[] sums = where.bind(em.createQuery(text, Object[].class)).getSingleResult();
    return new Totals(whole(sums[0]), whole(sums[1]), whole(sums[2]), whole(sums[3]));
  }

  /**
   * Makes one of several sums that have the same key. What others add meanwhile stays beside it; of
   * two who do this at once the second fails, since the rows it takes away are gone.
   *
   * @return whether it found any
   */
  boolean fold() {
    List<Object[]> keys =
        em.createQuery(
                "select " + KEY + " from RegisterSum s group by " + KEY + " having count(s) > 1",
                Object[].class)
            .setMaxResults(KEYS_AT_ONCE)
            .getResultList();
    for (Object[] key : keys) {
      fold(
          new RegisterSum.Key(
              (Long) key[0], (Long) key[1], (Long) key[2], (Overall) key[3], (LocalDate) key[4]));
    }
    return !keys.isEmpty();
  }

  private void fold(RegisterSum.Key key) {
    List<RegisterSum> several =
        em.createQuery(
                "select s from RegisterSum s where s.targetGroup = :group and s.district = :district"
                    + " and s.programmeId = :programme and s.overall = :overall and s.validFrom ="
                    + " :day",
                RegisterSum.class)
            .setParameter("group", key.targetGroup())
            .setParameter("district", key.district())
            .setParameter("programme", key.programmeId())
            .setParameter("overall", key.overall())
            .setParameter("day", key.validFrom())
            .setMaxResults(ROWS_AT_ONCE)
            .getResultList();
    Totals together = several.stream().map(RegisterSum::change).reduce(Totals.NONE, Totals::plus);
    several.forEach(em::remove);
    if (!together.equals(Totals.NONE)) {
      em.persist(new RegisterSum(key, together));
    }
  }

  /** Databases differ in what a sum of whole numbers is; of no rows it is nothing. */
  private static long whole(@Nullable Object sum) {
    return sum == null ? 0 : ((Number) sum).longValue();
  }

  Optional<PartnerRow> one(long partnershipId, @Nullable LocalDate day) {
    return one(ROW, PartnerRow.class, partnershipId, false, day);
  }

  Optional<PublicPartner> publicOne(long partnershipId, @Nullable LocalDate day) {
    return one(PUBLIC_ROW, PublicPartner.class, partnershipId, true, day);
  }

  /** How many partners have a matter open now, counted up to a limit. */
  int countOpenMatters(int most) {
    return em.createQuery(
            "select e.partnershipId from RegisterEntry e where e.validUntil = :open and"
                + " e.openMatters > 0",
            Long.class)
        .setParameter("open", RegisterEntry.OPEN)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Associations that the register shows now, in the order of their ids. */
  List<Long> associations(long after, int limit) {
    return em.createQuery(
            "select distinct e.associationId from RegisterEntry e where e.validUntil = :open and"
                + " e.associationId > :after order by e.associationId",
            Long.class)
        .setParameter("open", RegisterEntry.OPEN)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  private <T> Optional<T> one(
      String select, Class<T> type, long partnershipId, boolean open, @Nullable LocalDate day) {
    Conditions where = Conditions.on(day);
    where.add("e.partnershipId = :partnership", "partnership", partnershipId);
    if (open) {
      where.published();
    }
    return where
        .bind(em.createQuery(select + where.text(), type))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A page of a list. Of a day that has been it names the row twice: once as its place in the index
   * of the order, which holds all that tells whether it was valid that day, and once as itself, by
   * its id. Else the database would read all that was valid, and sort it, to give the first few.
   */
  private <T> List<T> list(
      String select, Class<T> type, RegisterFilter filter, boolean open, Order order, int limit) {
    String place = filter.day() == null ? "e" : "k";
    Conditions where = Conditions.ofPage(filter, open, order, place);
    String way = order.isUpwards() ? "" : " desc";
    String text =
        select
            + (filter.day() == null ? "" : ", RegisterEntry k")
            + where.text()
            + (" order by " + place + ".")
            + order.sort().property()
            + way
            + (", " + place + ".partnershipId")
            + way;
    TypedQuery<T> query = em.createQuery(text, type);
    return where.bind(query).setMaxResults(limit).getResultList();
  }
}
