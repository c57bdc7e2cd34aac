package org.samverka.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Remembers for a day when somebody wrote about the website. */
@ApplicationScoped
class FeedbackRepository {

  @PersistenceContext private EntityManager em;

  void add(FeedbackMark mark) {
    em.persist(mark);
  }

  List<FeedbackMark> since(Instant moment) {
    return em.createQuery(
            "select m from FeedbackMark m where m.sentAt > :moment", FeedbackMark.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  void forgetBefore(Instant moment) {
    em.createQuery("delete from FeedbackMark m where m.sentAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
