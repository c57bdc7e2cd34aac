package org.samverka.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverka.association.AssociationAccess;

/**
 * Who may take part in an item: who is present, whose name is also on the association's board, and
 * who has declared what.
 */
@ApplicationScoped
class Participation {

  @Inject private MeetingRepository repository;
  @Inject private AssociationAccess associations;

  /** Everybody who has a seat, for one item, in the order of the list. */
  List<SeatInItem> of(Meeting meeting, AgendaItem item, long associationId) {
    return of(
        meeting,
        repository.seats(meeting.body(), meeting.heldOn()),
        latest(repository.declarations(List.of(item.id())), item.id()),
        associations.boardNamesOf(associationId));
  }

  static List<SeatInItem> of(
      Meeting meeting,
      List<BodySeat> seats,
      Map<Long, ItemDeclaration> declared,
      Collection<String> board) {
    Map<Long, Boolean> presence = meeting.presence();
    List<SeatInItem> all = new ArrayList<>();
    for (BodySeat seat : seats) {
      ItemDeclaration declaration = declared.get(seat.id());
      all.add(
          new SeatInItem(
              seat.id(),
              seat.name(),
              seat.kind(),
              presence.containsKey(seat.id()),
              presence.getOrDefault(seat.id(), false),
              NameMatch.anyOf(seat.name(), board),
              declaration == null ? null : declaration.isConflicted(),
              declaration == null ? "" : declaration.note()));
    }
    return all;
  }

  /** The latest declaration of each seat in an item; the rows come latest first. */
  static Map<Long, ItemDeclaration> latest(List<ItemDeclaration> rows, long itemId) {
    Map<Long, ItemDeclaration> latest = new HashMap<>();
    for (ItemDeclaration row : rows) {
      if (row.itemId() == itemId) {
        latest.putIfAbsent(row.seatId(), row);
      }
    }
    return latest;
  }

  static Quorum quorum(List<SeatInItem> seats) {
    int size = 0;
    List<Attendee> present = new ArrayList<>();
    Set<Long> recused = new HashSet<>();
    for (SeatInItem seat : seats) {
      if (seat.kind() == SeatKind.MEMBER) {
        size++;
      }
      if (seat.present()) {
        present.add(new Attendee(seat.seatId(), seat.name(), seat.kind(), seat.voting()));
      }
      if (seat.isRecused()) {
        recused.add(seat.seatId());
      }
    }
    return Quorum.of(size, present, recused);
  }
}
