package org.samverka.decision;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.application.Case;
import org.samverka.application.CaseStore;
import org.samverka.association.AssociationAccess;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.lifecycle.Lifecycle;

/** Reads meetings and their items, each as this reader may see it. */
@Service
public class MeetingReading {

  private static final int MOST_AHEAD = 20;
  private static final int MOST_DELEGATED = 200;

  @Inject private MeetingRepository repository;
  @Inject private DecisionRepository decisions;
  @Inject private MeetingStore store;
  @Inject private CaseStore cases;
  @Inject private ReadyCases ready;
  @Inject private AssociationAccess associations;
  @Inject private Lifecycle lifecycle;
  @Inject private SamverkaClock clock;

  /**
   * The meetings to come and those that wait for minutes or notice, the next first.
   *
   * @throws RefusedException unless the actor has to do with cases at the city
   */
  public List<MeetingRow> ahead(Actor actor) {
    require(actor, 0);
    List<MeetingRow> rows = new ArrayList<>(repository.unfinished(clock.today().minusDays(1)));
    rows.addAll(repository.from(clock.today(), MOST_AHEAD));
    return rows;
  }

  /** One page of earlier meetings, the latest first. */
  public List<MeetingRow> earlier(Actor actor, @Nullable LocalDate before, long id, int limit) {
    require(actor, 0);
    return repository.before(before == null ? clock.today() : before, id, limit);
  }

  /**
   * One meeting. A constant number of queries, however long the agenda.
   *
   * @throws NotFoundException when there is none
   */
  public MeetingPage page(Actor actor, long meetingId, TextLanguage language) {
    require(actor, meetingId);
    Meeting meeting = repository.one(meetingId);
    List<BodySeat> seats = repository.seats(meeting.body(), meeting.heldOn());
    List<SeatInItem> present = Participation.of(meeting, seats, Map.of(), List.of());
    Optional<PublicNotice> notice = decisions.noticeOf(meetingId);
    boolean planned = meeting.stage() == MeetingStage.PLANNED;
    return new MeetingPage(
        row(meeting),
        meeting.version(),
        AppealTime.approveBy(meeting.heldOn()),
        meeting.approvedOn().map(AppealTime::postBy).orElse(null),
        notice.map(PublicNotice::postedOn).orElse(null),
        notice.map(PublicNotice::downOn).orElse(null),
        present,
        Participation.quorum(present),
        agenda(actor, meeting, seats, language),
        decisions.delegated(meetingId, !planned, meeting.heldOn(), MOST_DELEGATED),
        lifecycle.available(store, meeting, actor),
        meeting.isUnderWay(clock.today()));
  }

  private List<MeetingPage.Item> agenda(
      Actor actor, Meeting meeting, List<BodySeat> seats, TextLanguage language) {
    List<AgendaRow> rows = repository.agenda(meeting.id(), language.tag());
    List<ItemDeclaration> declarations =
        repository.declarations(rows.stream().map(AgendaRow::id).toList());
    Map<Long, List<String>> boards =
        associations.boardNamesOf(rows.stream().map(AgendaRow::associationId).distinct().toList());
    Optional<BodySeat> own = Lockout.ownSeat(actor, seats);
    List<MeetingPage.Item> items = new ArrayList<>();
    for (AgendaRow row : rows) {
      List<String> board = boards.getOrDefault(row.associationId(), List.of());
      Map<Long, ItemDeclaration> declared = Participation.latest(declarations, row.id());
      List<SeatInItem> standing = Participation.of(meeting, seats, declared, board);
      items.add(
          new MeetingPage.Item(
              row,
              Lockout.closes(actor, own, declared, board),
              (int) standing.stream().filter(SeatInItem::isUndeclared).count(),
              standing.stream().filter(SeatInItem::isRecused).map(SeatInItem::name).toList()));
    }
    return items;
  }

  /**
   * One item of a meeting.
   *
   * @throws NotFoundException when there is none
   */
  public ItemPage item(Actor actor, long itemId, TextLanguage language) {
    require(actor, 0);
    AgendaItem item = repository.item(itemId);
    Meeting meeting = repository.one(item.meetingId());
    Case one = cases.load(item.caseId());
    AgendaRow row =
        repository.agenda(meeting.id(), language.tag()).stream()
            .filter(line -> line.id() == itemId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException(AgendaItem.ref(itemId)));
    List<BodySeat> seats = repository.seats(meeting.body(), meeting.heldOn());
    Map<Long, ItemDeclaration> declared =
        Participation.latest(repository.declarations(List.of(itemId)), itemId);
    List<String> board = associations.boardNamesOf(one.associationId());
    List<SeatInItem> standing = Participation.of(meeting, seats, declared, board);
    Optional<BodySeat> own = Lockout.ownSeat(actor, seats);
    boolean locked = Lockout.closes(actor, own, declared, board);
    boolean open = item.isOpen();
    return new ItemPage(
        row,
        row(meeting),
        one.version(),
        locked ? List.of() : standing,
        Participation.quorum(standing),
        own.flatMap(seat -> standing.stream().filter(s -> s.seatId() == seat.id()).findFirst())
            .orElse(null),
        locked,
        locked ? RulingForm.EMPTY : ready.proposed(actor, one),
        open ? later(meeting) : List.of(),
        lifecycle.available(cases, one, actor),
        open && meeting.isUnderWay(clock.today()));
  }

  private List<MeetingRow> later(Meeting meeting) {
    return repository.from(meeting.heldOn().plusDays(1), MOST_AHEAD).stream()
        .filter(next -> next.stage() == MeetingStage.PLANNED)
        .toList();
  }

  private static MeetingRow row(Meeting meeting) {
    return new MeetingRow(
        meeting.id(),
        meeting.body(),
        meeting.stage(),
        meeting.heldOn(),
        meeting.venue(),
        meeting.approvedOn().orElse(null));
  }

  private static void require(Actor actor, long meetingId) {
    actor.require("meeting.read", Meeting.ref(meetingId), DecisionRights.CITY);
  }
}
