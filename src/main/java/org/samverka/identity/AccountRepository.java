package org.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.Search;

/** Finds and stores accounts, their links and the brake on guessing. */
@ApplicationScoped
class AccountRepository {

  @PersistenceContext private EntityManager em;

  Account add(Account account) {
    em.persist(account);
    return account;
  }

  void add(AccountToken token) {
    em.persist(token);
  }

  Optional<Account> find(long id) {
    return em.createQuery(
            "select distinct a from Account a left join fetch a.assignments where a.id = :id",
            Account.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<Account> all(Collection<Long> ids) {
    return em.createQuery("select a from Account a where a.id in :ids", Account.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  Optional<Account> findByEmail(String email) {
    return em.createQuery(
            "select distinct a from Account a left join fetch a.assignments where a.email = :email",
            Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  Optional<AccountToken> findToken(String hash, AccountToken.Purpose purpose) {
    return em.createQuery(
            "select t from AccountToken t where t.tokenHash = :hash and t.purpose = :purpose",
            AccountToken.class)
        .setParameter("hash", hash)
        .setParameter("purpose", purpose)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Nullable GuessingBrake brake(String target) {
    return em.find(GuessingBrake.class, target);
  }

  @Nullable GuessingBrake lockBrake(String target) {
    return em.find(GuessingBrake.class, target, LockModeType.PESSIMISTIC_WRITE);
  }

  void add(GuessingBrake brake) {
    em.persist(brake);
  }

  boolean anybody() {
    return !em.createQuery("select a.id from Account a", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Sends what has been made so far, so that it has its ids. */
  void flush() {
    em.flush();
  }

  boolean anyoneEverHeld(Role role) {
    return !em.createQuery("select s.id from StaffAssignment s where s.role = :role", Long.class)
        .setParameter("role", role)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  List<Account> holders(Role role, Instant now) {
    return em.createQuery(
            "select distinct a from Account a join fetch a.assignments where exists (select s.id"
                + " from Account b join b.assignments s where b.id = a.id and s.role = :role and"
                + " s.validFrom <= :now and (s.validUntil is null or s.validUntil > :now))"
                + " and a.deactivatedAt is null order by a.name, a.id",
            Account.class)
        .setParameter("role", role)
        .setParameter("now", now)
        .getResultList();
  }

  List<AccountRow> page(
      String search,
      boolean staffOnly,
      @Nullable String afterName,
      long afterId,
      int limit,
      Instant now) {
    StringBuilder where = new StringBuilder("where (a.folded like :search escape '!'");
    where.append(" or a.email like :search escape '!')");
    if (staffOnly) {
      where.append(
          " and exists (select s.id from Account b join b.assignments s where b.id = a.id)");
    }
    if (afterName != null) {
      where.append(" and (a.folded > :name or (a.folded = :name and a.id > :id))");
    }
    TypedQuery<Account> query =
        em.createQuery(
                "select a from Account a " + where + " order by a.folded, a.id", Account.class)
            .setParameter("search", "%" + Search.escaped(search) + "%")
            .setMaxResults(limit);
    if (afterName != null) {
      query.setParameter("name", Search.fold(afterName)).setParameter("id", afterId);
    }
    query.setHint("eclipselink.batch", "a.assignments").setHint("eclipselink.batch.type", "IN");
    return query.getResultList().stream()
        .map(
            a ->
                new AccountRow(
                    a.id(),
                    a.name(),
                    a.email(),
                    a.isConfirmed(),
                    a.isDeactivated(),
                    a.rolesAt(now)))
        .toList();
  }
}
