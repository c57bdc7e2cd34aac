package org.samverka.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.kernel.ReadOnce;
import org.samverka.kernel.Search;

/** Stores messages and the outbox, and finds them a page at a time. */
@ApplicationScoped
class MessageRepository {

  @PersistenceContext private EntityManager em;

  void add(Message message) {
    em.persist(message);
  }

  void add(OutgoingMail mail) {
    em.persist(mail);
  }

  Optional<Message> find(long id) {
    return Optional.ofNullable(em.find(Message.class, id));
  }

  /** A person's own messages, the unread first, then the newest; backwards if asked for. */
  List<Message> inbox(long accountId, @Nullable MessagePlace from, boolean backward, int limit) {
    StringBuilder jpql = new StringBuilder("select m from Message m where");
    jpql.append(" m.recipientId = :account and m.mailOnly = :no");
    boolean crosses = from != null && from.unread() != backward;
    if (from != null) {
      jpql.append(
          crosses
              ? " and (m.unread = :other or m.unread = :same and "
              : " and (m.unread = :same and ");
      jpql.append(side(backward)).append(')');
    }
    jpql.append(order("m.unread desc, m.createdAt desc, m.id desc", backward));
    TypedQuery<Message> query =
        em.createQuery(jpql.toString(), Message.class)
            .setParameter("account", accountId)
            .setParameter("no", false)
            .setMaxResults(limit);
    if (from != null) {
      query
          .setParameter("same", from.unread())
          .setParameter("at", from.createdAt())
          .setParameter("id", from.id());
    }
    if (from != null && crosses) {
      query.setParameter("other", !from.unread());
    }
    return query.getResultList();
  }

  /** How many messages somebody has not read, counted up to {@code most}. */
  @ReadOnce
  int unread(long accountId, int most) {
    return em.createQuery(
            "select m.id from Message m where m.recipientId = :account and m.mailOnly = :no and"
                + " m.unread = :yes",
            Long.class)
        .setParameter("account", accountId)
        .setParameter("no", false)
        .setParameter("yes", true)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** What somebody was sent until a moment and has not read. */
  List<Message> unreadUntil(long accountId, Instant until) {
    return em.createQuery(
            "select m from Message m where m.recipientId = :account and m.mailOnly = :no and"
                + " m.unread = :yes and m.createdAt <= :until",
            Message.class)
        .setParameter("account", accountId)
        .setParameter("no", false)
        .setParameter("yes", true)
        .setParameter("until", until)
        .getResultList();
  }

  /** Everybody's messages to addresses that contain {@code address}, the newest first. */
  List<Message> sent(String address, @Nullable MessagePlace from, boolean backward, int limit) {
    TypedQuery<Message> query =
        em.createQuery(
                "select m from Message m where m.email like :address escape '!'"
                    + (from == null ? "" : " and " + side(backward))
                    + order("m.createdAt desc, m.id desc", backward),
                Message.class)
            .setParameter("address", "%" + Search.escaped(address) + "%")
            .setMaxResults(limit);
    if (from != null) {
      query.setParameter("at", from.createdAt()).setParameter("id", from.id());
    }
    return query.getResultList();
  }

  private static String side(boolean backward) {
    return backward
        ? "(m.createdAt > :at or m.createdAt = :at and m.id > :id)"
        : "(m.createdAt < :at or m.createdAt = :at and m.id < :id)";
  }

  private static String order(String forward, boolean backward) {
    return " order by " + (backward ? forward.replace(" desc", "") : forward);
  }

  /** The mails whose time has come, the longest waiting first. */
  List<Claimable> due(Instant now, int limit) {
    return em.createQuery(
            "select new org.samverka.notification.Claimable(o.id, o.version) from OutgoingMail o"
                + " where o.state = :waiting and o.dueAt <= :now order by o.dueAt, o.id",
            Claimable.class)
        .setParameter("waiting", OutgoingMail.State.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Takes a mail in hand until {@code until}, unless somebody else has been quicker. */
  boolean claim(Claimable mail, Instant until) {
    return em.createQuery(
                "update OutgoingMail o set o.dueAt = :until, o.attempts = o.attempts + 1,"
                    + " o.version = o.version + 1 where o.id = :id and o.version = :version and"
                    + " o.state = :waiting")
            .setParameter("until", until)
            .setParameter("id", mail.id())
            .setParameter("version", mail.version())
            .setParameter("waiting", OutgoingMail.State.WAITING)
            .executeUpdate()
        == 1;
  }

  /** The mail with its message, if it is still as it was when it was claimed. */
  Optional<OutgoingMail> claimed(Claimable mail) {
    return em.createQuery(
            "select o from OutgoingMail o join fetch o.message where o.id = :id and o.version ="
                + " :version and o.state = :waiting",
            OutgoingMail.class)
        .setParameter("id", mail.id())
        .setParameter("version", mail.claimedVersion())
        .setParameter("waiting", OutgoingMail.State.WAITING)
        .getResultStream()
        .findFirst();
  }
}
