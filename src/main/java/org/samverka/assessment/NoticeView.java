package org.samverka.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.standing.CheckOutcome;
import org.samverka.commitment.standing.StateSource;

/**
 * A notice for comment as it is read: what the association was told, and what it answers.
 *
 * @param seen the notice's version, to be handed back with a comment
 * @param proposed what the city was about to propose
 * @param conditions the conditions it was about to propose
 * @param comment what the association says on the whole; empty while it says nothing
 * @param endedAt when the comment came or its time ran out; null before
 */
public record NoticeView(
    long id,
    long caseId,
    long seen,
    String message,
    LocalDate dueOn,
    Instant givenAt,
    String by,
    ProposalOutcome proposed,
    List<String> conditions,
    List<Told> checks,
    String comment,
    @Nullable Instant endedAt,
    @Nullable Ending ending) {

  /** How a notice ended. */
  public enum Ending {
    /** The association has commented. */
    COMMENTED,
    /** The last day passed without a comment. */
    TIME_OUT,
    /** The case ended before. */
    OVERTAKEN
  }

  /**
   * A check as the association was told of it.
   *
   * @param name the commitment's short name
   * @param answer what the association says; empty while it says nothing
   */
  public record Told(
      long versionId,
      String name,
      String title,
      CheckOutcome outcome,
      String reason,
      StateSource source,
      String answer,
      String answeredBy) {}

  /** Keeps its own copies. */
  public NoticeView {
    conditions = List.copyOf(conditions);
    checks = List.copyOf(checks);
  }

  /** Whether the association may still comment. */
  public boolean isOpen() {
    return endedAt == null;
  }
}
