package org.samverka.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as a line in a list: what may be shown before anybody has declared a conflict. */
public record CaseRow(
    long id,
    long associationId,
    long programmeId,
    @Nullable String registryNumber,
    CaseStage stage,
    @Nullable Instant receivedAt,
    Instant changedAt,
    @Nullable Long officerId) {

  /** Selects one of a case that a query names c. */
  public static final String SELECT =
      "select new org.samverka.application.CaseRow(c.id, c.associationId, c.programmeId,"
          + " c.registryNumber, c.stage, c.receivedAt, c.changedAt, c.officerId) from Case c where ";

  /** Where a page of a list ends: the next begins after it. */
  public record Place(Instant receivedAt, long id) {

    /** Before everything. */
    public static final Place BEGINNING = new Place(Instant.EPOCH, 0);
  }

  /** This row's place, for a list by the time of receipt. */
  public Place place() {
    return new Place(receivedAt == null ? Instant.EPOCH : receivedAt, id);
  }
}
