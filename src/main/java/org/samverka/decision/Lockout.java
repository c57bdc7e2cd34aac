package org.samverka.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.identity.Actor;
import org.samverka.identity.Role;

/**
 * Who may not see an item's papers (KL 6:28–32): a board member who is recused, and one whose name
 * is also on the association's board until they have declared. Whoever reads as the city's own
 * people is judged by what they are to the case, not here.
 */
final class Lockout {

  private Lockout() {}

  /** The reader's own seat in the body that meets. */
  static Optional<BodySeat> ownSeat(Actor actor, List<BodySeat> seats) {
    return seats.stream().filter(seat -> seat.isOf(actor.accountId())).findFirst();
  }

  /** Whether the papers of an item are closed to the reader. */
  static boolean closes(
      Actor actor,
      Optional<BodySeat> own,
      Map<Long, ItemDeclaration> declared,
      Collection<String> board) {
    if (!actor.is(Role.BOARD_MEMBER)) {
      return false;
    }
    ItemDeclaration said = own.map(seat -> declared.get(seat.id())).orElse(null);
    if (said != null) {
      return said.isConflicted();
    }
    return NameMatch.anyOf(own.map(BodySeat::name).orElse(actor.name()), board)
        || NameMatch.anyOf(actor.name(), board);
  }
}
