package org.samverka.monitoring;

import java.time.LocalDate;
import org.samverka.kernel.MessageKey;

/**
 * Something of a partnership that is not in order or not settled on a day.
 *
 * @param text what, in a few words
 * @param since from which day
 * @param path where it is read, without the context path
 * @param disclosed whether it may be shown outside the city; a concern is not before a decision
 */
public record OpenMatter(
    long partnershipId,
    Kind kind,
    MessageKey text,
    LocalDate since,
    String path,
    boolean disclosed) {

  /** What sort of matter. */
  public enum Kind {
    /** A report that should have been handed in. */
    LATE_REPORT,
    /** A deviation that a human has triaged. */
    DEVIATION
  }
}
