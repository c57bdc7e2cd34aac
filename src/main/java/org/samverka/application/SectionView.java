package org.samverka.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of a draft as it is read.
 *
 * @param seen the part's version, to be handed back with a change; -1 when it was never saved
 * @param values what is filled in, in the stored form
 * @param editedAt when it was last saved; null when never
 * @param editedBy by whom; empty when by nobody
 * @param editedById the account of that person; 0 when by nobody
 */
public record SectionView(
    Section section,
    long seen,
    Map<ApplicationField, String> values,
    List<BudgetLine> lines,
    @Nullable Instant editedAt,
    String editedBy,
    long editedById) {

  /** Nobody has saved it. */
  public static final long NEVER = -1;

  /** Keeps its own copies. */
  public SectionView {
    values = Map.copyOf(values);
    lines = List.copyOf(lines);
  }

  static SectionView of(SectionState state) {
    return new SectionView(
        state.section(),
        state.version(),
        state.values(),
        state.lines(),
        state.editedAt(),
        state.editedByName(),
        state.editedBy());
  }

  static SectionView empty(Section section) {
    return new SectionView(section, NEVER, Map.of(), List.of(), null, "", 0);
  }
}
