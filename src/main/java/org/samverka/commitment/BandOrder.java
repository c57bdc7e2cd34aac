package org.samverka.commitment;

import java.util.List;

/**
 * The squares of the band in their order: the seven grounds, then the others.
 *
 * @param places the commitments that have a square
 */
public record BandOrder(List<Place> places) {

  /** Keeps its own copy. */
  public BandOrder {
    places = List.copyOf(places);
  }

  /**
   * One square.
   *
   * @param shortName what it is about, in the reader's language: "kön"
   * @param ground whether it is one of the protected grounds, which stand before the gap
   */
  public record Place(
      long commitmentId, String code, String shortName, CommitmentScope scope, boolean ground) {}
}
