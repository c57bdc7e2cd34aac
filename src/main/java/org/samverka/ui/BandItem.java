package org.samverka.ui;

/**
 * One square of the band.
 *
 * @param shortName what the commitment is about, in the reader's language: "kön"
 * @param state how it stands
 * @param current whether it is the one that the page is about
 */
public record BandItem(String shortName, State state, boolean current) {

  /** A square that is not the page's own. */
  public static BandItem of(String shortName, State state) {
    return new BandItem(shortName, state, false);
  }
}
