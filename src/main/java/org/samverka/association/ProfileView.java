package org.samverka.association;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An association's profile as one of its own, or the registrar, sees it.
 *
 * @param facts what holds today
 * @param seats everybody who sits, has sat or will sit on the board
 * @param names what the association is and was called, the oldest first
 * @param editable whether the reader may change it
 * @param ruleEditable whether the reader may change how many sign
 * @param founderPending whether the reader is the founder and waits for the registrar
 */
public record ProfileView(
    AssociationFacts facts,
    List<BoardMember> seats,
    List<NamePeriod> names,
    boolean editable,
    boolean ruleEditable,
    boolean founderPending) {

  /** Keeps its own copies. */
  public ProfileView {
    seats = List.copyOf(seats);
    names = List.copyOf(names);
  }

  /**
   * What the association was called in a period.
   *
   * @param from the first day
   * @param until the last day; null while it lasts
   */
  public record NamePeriod(String name, LocalDate from, @Nullable LocalDate until) {}
}
