package org.samverka.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list is asked for, and from where on.
 *
 * @param sort the column
 * @param descending whether the largest comes first
 * @param from the row to go on from; null for the start
 * @param backward whether what lies before that row is asked for; the rows then come backwards
 */
public record Order(RegisterSort sort, boolean descending, @Nullable Place from, boolean backward) {

  /** By name, from the start. */
  public static final Order BY_NAME = new Order(RegisterSort.NAME, false, null, false);

  /**
   * A row's place.
   *
   * @param value the value of the column, as it is written
   * @param partnershipId tells rows of the same value apart
   */
  public record Place(String value, long partnershipId) {

    /** From the values of a cursor; empty when they are none of this column's. */
    public static Optional<Place> read(RegisterSort sort, List<String> values) {
      try {
        return values.size() == 2 && sort.read(values.get(0)).isPresent()
            ? Optional.of(new Place(values.get(0), Long.parseLong(values.get(1))))
            : Optional.empty();
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  }

  /** Whether the database goes from small to large. */
  boolean isUpwards() {
    return descending == backward;
  }
}
