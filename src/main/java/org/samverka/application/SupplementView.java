package org.samverka.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for a supplement as it is read, with what has been answered.
 *
 * @param by who asked, by name as it was then
 * @param endedAt when it ended; null while the association may answer
 * @param ending how it ended; null while the association may answer
 */
public record SupplementView(
    long id,
    long caseId,
    String message,
    LocalDate dueOn,
    Instant requestedAt,
    String by,
    @Nullable Instant endedAt,
    @Nullable Ending ending,
    List<Item> items) {

  /** How a request ended. */
  public enum Ending {
    /** The association has answered. */
    ANSWERED,
    /** The last day passed. */
    TIME_OUT,
    /** The case ended before. */
    OVERTAKEN
  }

  /**
   * One thing that is asked for.
   *
   * @param seen the version of the answer, to be handed back with a change
   * @param answer empty while there is none
   */
  public record Item(
      long id, long seen, String wanted, String answer, String answeredBy, List<Attached> files) {

    /** Keeps its own copy. */
    public Item {
      files = List.copyOf(files);
    }

    /** Whether it has been answered, in words or with a file. */
    public boolean isAnswered() {
      return !answer.isEmpty() || !files.isEmpty();
    }
  }

  /** A file that answers. */
  public record Attached(long id, long documentId, String fileName, String sha256) {}

  /** Keeps its own copy. */
  public SupplementView {
    items = List.copyOf(items);
  }

  /** Whether the association may still answer. */
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Whether everything that was asked for has been answered. */
  public boolean isComplete() {
    return items.stream().allMatch(Item::isAnswered);
  }
}
