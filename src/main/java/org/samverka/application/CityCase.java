package org.samverka.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverka.identity.Role;
import org.samverka.kernel.Money;

/**
 * A case as somebody at the city sees it before its content: registry number, programme,
 * association and the names of its board.
 *
 * @param seen the case's version, to be handed back with every step
 * @param board who sits on the association's board today; nobody unless the reader is to declare
 * @param alike those on the board whose name is like the reader's: the portal flags, a human
 *     declares
 * @param conflict what the reader has declared
 * @param open whether the reader may read the content
 * @param sought the amount sought; null unless the reader may read the content, and when it is not
 *     filled in
 * @param officer the officer's name; empty while there is none
 * @param officerConflicted whether the officer has declared a conflict and must be replaced
 * @param roles whom the reader is to the case
 * @param available the steps whose stage and role fit the reader
 */
public record CityCase(
    CaseRow row,
    long seen,
    String association,
    String programme,
    List<String> board,
    List<String> alike,
    Conflict conflict,
    boolean open,
    @Nullable Money sought,
    String officer,
    boolean officerConflicted,
    Set<Role> roles,
    Set<CaseTransition> available) {

  /** Keeps its own copies. */
  public CityCase {
    board = List.copyOf(board);
    alike = List.copyOf(alike);
    roles = Set.copyOf(roles);
    available = Set.copyOf(available);
  }

  /** Whether the reader may take this step as far as stage and role go. */
  public boolean may(CaseTransition transition) {
    return available.contains(transition);
  }

  /** Whether the reader handles the case, and so has to declare. */
  public boolean isToDeclare() {
    return isToDeclare(conflict, roles);
  }

  static boolean isToDeclare(Conflict conflict, Set<Role> roles) {
    return conflict == Conflict.NOT_DECLARED
        && roles.stream().anyMatch(CaseAccess.HANDLING::contains);
  }
}
