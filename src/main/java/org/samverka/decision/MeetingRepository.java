package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.NotFoundException;

/** Finds and stores meetings, their agendas, and who sits in the bodies that meet. */
@ApplicationScoped
class MeetingRepository {

  /** The stages in which a meeting waits for something from the secretary. */
  private static final List<MeetingStage> UNFINISHED =
      List.of(MeetingStage.PLANNED, MeetingStage.HELD, MeetingStage.APPROVED);

  private static final int MOST_UNFINISHED = 50;

  @PersistenceContext private EntityManager em;

  <T> T add(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  void flush() {
    em.flush();
  }

  Meeting one(long id) {
    return Optional.ofNullable(em.find(Meeting.class, id))
        .orElseThrow(() -> new NotFoundException(Meeting.ref(id)));
  }

  /** A meeting that nobody else changes until the transaction ends. */
  Meeting lock(long id) {
    Meeting meeting = em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (meeting == null) {
      throw new NotFoundException(Meeting.ref(id));
    }
    return meeting;
  }

  /** Marks that the agenda or who is present changed, so that an older page is seen as such. */
  void touch(Meeting meeting) {
    em.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Meetings from a day on, the next first. */
  List<MeetingRow> from(LocalDate day, int limit) {
    return em.createQuery(
            "select new org.samverka.decision.MeetingRow(m.id, m.body, m.stage, m.heldOn, m.venue,"
                + " m.approvedOn) from Meeting m where m.heldOn >= :day and m.stage <> :cancelled"
                + " order by m.heldOn, m.id",
            MeetingRow.class)
        .setParameter("day", day)
        .setParameter("cancelled", MeetingStage.CANCELLED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many items each of these meetings has on its agenda; those with none are left out. */
  Map<Long, Long> itemsOf(Collection<Long> meetingIds) {
    Map<Long, Long> numbers = new HashMap<>();
    if (!meetingIds.isEmpty()) {
      em.createQuery(
              "select i.meetingId, count(i) from AgendaItem i where i.meetingId in :ids group by"
                  + " i.meetingId",
              Object[].class)
          .setParameter("ids", meetingIds)
          .getResultList()
          .forEach(row -> numbers.put((Long) row[0], (Long) row[1]));
    }
    return numbers;
  }

  /** Finished meetings before a place in the list, the latest first. */
  List<MeetingRow> before(LocalDate day, long id, int limit) {
    return em.createQuery(
            "select new org.samverka.decision.MeetingRow(m.id, m.body, m.stage, m.heldOn, m.venue,"
                + " m.approvedOn) from Meeting m where (m.heldOn < :day or (m.heldOn = :day and m.id"
                + " < :id)) and m.stage not in :unfinished order by m.heldOn desc, m.id desc",
            MeetingRow.class)
        .setParameter("unfinished", UNFINISHED)
        .setParameter("day", day)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Meetings that wait for something from the secretary, the oldest first. */
  List<MeetingRow> unfinished(LocalDate today) {
    return em.createQuery(
            "select new org.samverka.decision.MeetingRow(m.id, m.body, m.stage, m.heldOn, m.venue,"
                + " m.approvedOn) from Meeting m where m.heldOn <= :today and m.stage in :stages"
                + " order by m.heldOn, m.id",
            MeetingRow.class)
        .setParameter("today", today)
        .setParameter("stages", UNFINISHED)
        .setMaxResults(MOST_UNFINISHED)
        .getResultList();
  }

  AgendaItem item(long id) {
    return Optional.ofNullable(em.find(AgendaItem.class, id))
        .orElseThrow(() -> new NotFoundException(AgendaItem.ref(id)));
  }

  Optional<AgendaItem> openItem(long caseId) {
    return em.createQuery("select i from AgendaItem i where i.openKey = :id", AgendaItem.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst();
  }

  /** An item that is open, and the day of its meeting. */
  record OpenItem(AgendaItem item, LocalDate heldOn) {}

  /** As {@link #openItem}, with the day: one statement. */
  Optional<OpenItem> openItemWithDay(long caseId) {
    return em.createQuery(
            "select i, m.heldOn from AgendaItem i, Meeting m where i.openKey = :id and m.id ="
                + " i.meetingId",
            Object[].class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst()
        .map(row -> new OpenItem((AgendaItem) row[0], (LocalDate) row[1]));
  }

  List<AgendaItem> items(long meetingId) {
    return em.createQuery(
            "select i from AgendaItem i where i.meetingId = :id order by i.paragraph",
            AgendaItem.class)
        .setParameter("id", meetingId)
        .getResultList();
  }

  /** The agenda with what each line needs, in one query. */
  List<AgendaRow> agenda(long meetingId, String tongue) {
    return em.createQuery(
            "select new org.samverka.decision.AgendaRow(i.id, i.paragraph, i.result, i.note, c.id,"
                + " c.registryNumber, c.associationId, a.name, t.title) from AgendaItem i, Case c,"
                + " Association a, ProgrammeText t where i.meetingId = :id and c.id = i.caseId and"
                + " a.id = c.associationId and t.programme.id = c.programmeId and t.tongue ="
                + " :tongue order by i.paragraph",
            AgendaRow.class)
        .setParameter("id", meetingId)
        .setParameter("tongue", tongue)
        .getResultList();
  }

  /** The greatest paragraph that this body has used in this year. */
  int lastParagraph(Meeting meeting) {
    Integer last =
        em.createQuery(
                "select max(i.paragraph) from AgendaItem i where i.paragraphKey like :keys",
                Integer.class)
            .setParameter("keys", AgendaItem.paragraphs(meeting) + "%")
            .getSingleResult();
    return last == null ? 0 : last;
  }

  List<BodySeat> seats(DecisionBody body, LocalDate day) {
    return em.createQuery(
            "select s from BodySeat s where s.body = :body and s.validFrom <= :day and"
                + " (s.validUntil is null or s.validUntil >= :day) order by s.kind desc, s.name,"
                + " s.id",
            BodySeat.class)
        .setParameter("body", body)
        .setParameter("day", day)
        .getResultList();
  }

  BodySeat seat(long id) {
    return Optional.ofNullable(em.find(BodySeat.class, id))
        .orElseThrow(() -> new NotFoundException("seat " + id));
  }

  /** What has been declared in these items, the latest first. */
  List<ItemDeclaration> declarations(Collection<Long> itemIds) {
    if (itemIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select d from ItemDeclaration d where d.itemId in :items order by d.id desc",
            ItemDeclaration.class)
        .setParameter("items", itemIds)
        .getResultList();
  }

  @Nullable AgendaItem latestItem(long caseId) {
    return em.createQuery(
            "select i from AgendaItem i where i.caseId = :id order by i.id desc", AgendaItem.class)
        .setParameter("id", caseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
