package org.samverka.register;

/**
 * What a list adds up to.
 *
 * @param partners how many
 * @param kronor what they are granted a year
 * @param withoutRemark how many have nothing to put right by any commitment
 * @param withOpenMatters how many have a matter open
 */
public record Totals(long partners, long kronor, long withoutRemark, long withOpenMatters) {

  /** What an empty list adds up to. */
  static final Totals NONE = new Totals(0, 0, 0, 0);

  /** Both together. */
  Totals plus(Totals other) {
    return new Totals(
        partners + other.partners,
        kronor + other.kronor,
        withoutRemark + other.withoutRemark,
        withOpenMatters + other.withOpenMatters);
  }

  /** What takes the same away. */
  Totals negated() {
    return new Totals(-partners, -kronor, -withoutRemark, -withOpenMatters);
  }
}
