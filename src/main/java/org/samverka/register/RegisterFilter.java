package org.samverka.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which partners are asked for. What is null or empty leaves nobody out.
 *
 * @param search the beginnings of words in the name or the activity, or of the organisation number
 * @param targetGroup the id of a choice
 * @param district the id of a choice
 * @param programme the id of a programme
 * @param overall how they stand by their commitments
 * @param least the least amount a year, whole kronor
 * @param most the largest amount a year, whole kronor
 * @param day the day at whose end they are asked for; null for today
 */
public record RegisterFilter(
    String search,
    @Nullable Long targetGroup,
    @Nullable Long district,
    @Nullable Long programme,
    @Nullable Overall overall,
    @Nullable Long least,
    @Nullable Long most,
    @Nullable LocalDate day) {

  /** Everybody, today. */
  public static final RegisterFilter EVERYBODY =
      new RegisterFilter("", null, null, null, null, null, null, null);

  /** Whether it leaves somebody out. */
  public boolean isNarrow() {
    return !search.isEmpty()
        || targetGroup != null
        || district != null
        || programme != null
        || overall != null
        || least != null
        || most != null;
  }

  /** Whether the sums are kept by all that it asks for: the rest is found in the rows only. */
  boolean isKeptAsSums() {
    return search.isEmpty()
        && least == null
        && most == null
        && isChoice(targetGroup)
        && isChoice(district);
  }

  /** The sums say "any" by an id that no choice has. */
  private static boolean isChoice(@Nullable Long id) {
    return id == null || id != RegisterSum.ANY;
  }

  /** The same as of another day. */
  RegisterFilter asOf(@Nullable LocalDate other) {
    return new RegisterFilter(
        search, targetGroup, district, programme, overall, least, most, other);
  }
}
