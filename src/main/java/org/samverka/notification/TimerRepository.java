package org.samverka.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samverka.kernel.SubjectRef;

/** Stores timers and finds those whose time has come. */
@ApplicationScoped
class TimerRepository {

  @PersistenceContext private EntityManager em;

  void add(Timer timer) {
    em.persist(timer);
  }

  void flush() {
    em.flush();
  }

  List<Timer> waiting(String kind, SubjectRef subject) {
    return em.createQuery(
            "select t from Timer t where t.subjectKind = :subjectKind and t.subjectId = :subjectId"
                + " and t.kind = :kind and t.state = :waiting order by t.id",
            Timer.class)
        .setParameter("subjectKind", subject.kind())
        .setParameter("subjectId", subject.id())
        .setParameter("kind", kind)
        .setParameter("waiting", Timer.State.WAITING)
        .getResultList();
  }

  List<Claimable> due(Instant now, int limit) {
    return em.createQuery(
            "select new org.samverka.notification.Claimable(t.id, t.version) from Timer t where"
                + " t.state = :waiting and t.nextTryAt <= :now order by t.nextTryAt, t.id",
            Claimable.class)
        .setParameter("waiting", Timer.State.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Takes a timer in hand until {@code until}, unless somebody else has been quicker. */
  boolean claim(Claimable timer, Instant until) {
    return em.createQuery(
                "update Timer t set t.nextTryAt = :until, t.attempts = t.attempts + 1, t.version ="
                    + " t.version + 1 where t.id = :id and t.version = :version and t.state ="
                    + " :waiting")
            .setParameter("until", until)
            .setParameter("id", timer.id())
            .setParameter("version", timer.version())
            .setParameter("waiting", Timer.State.WAITING)
            .executeUpdate()
        == 1;
  }

  /** The timer, if it is still as it was when it was claimed. */
  Optional<Timer> claimed(Claimable timer) {
    return em.createQuery(
            "select t from Timer t where t.id = :id and t.version = :version and t.state ="
                + " :waiting",
            Timer.class)
        .setParameter("id", timer.id())
        .setParameter("version", timer.claimedVersion())
        .setParameter("waiting", Timer.State.WAITING)
        .getResultStream()
        .findFirst();
  }
}
