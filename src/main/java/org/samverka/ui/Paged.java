package org.samverka.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, with the cursors that lead on from it.
 *
 * @param rows the rows, in the order of the list
 * @param before leads to the page before; null on the first
 * @param after leads to the page after; null on the last
 */
public record Paged<T>(List<T> rows, @Nullable String before, @Nullable String after) {

  /** Copies the rows. */
  public Paged {
    rows = List.copyOf(rows);
  }

  /**
   * Makes a page of what the database gave when it was asked for one row more than the page holds.
   *
   * @param fetched the rows, backwards if {@code at} asks for what lies before
   * @param size how many rows the page holds
   * @param at where the list was asked from
   * @param cursor makes a row's cursor
   */
  public static <T> Paged<T> of(List<T> fetched, int size, Keyset at, Function<T, String> cursor) {
    boolean more = fetched.size() > size;
    List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
    if (at.isBackward()) {
      Collections.reverse(rows);
    }
    if (rows.isEmpty()) {
      return new Paged<>(rows, null, null);
    }
    boolean earlier = at.isBackward() ? more : at.after() != null;
    boolean later = at.isBackward() || more;
    return new Paged<>(
        rows,
        earlier ? cursor.apply(rows.get(0)) : null,
        later ? cursor.apply(rows.get(rows.size() - 1)) : null);
  }
}
