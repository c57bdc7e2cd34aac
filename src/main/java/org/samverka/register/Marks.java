package org.samverka.register;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samverka.commitment.standing.StateRow;

/**
 * How a partner stands by each commitment: what the band shows.
 *
 * @param byCommitment the marks by the commitment's id
 */
public record Marks(Map<Long, Mark> byCommitment) {

  /** Keeps its own copy. */
  public Marks {
    byCommitment = Collections.unmodifiableMap(new TreeMap<>(byCommitment));
  }

  /**
   * The standings that count for a partnership: those of the association as a whole, and those of
   * the funded activity in its own case.
   */
  static Marks of(Collection<StateRow> states, long caseId) {
    Map<Long, Mark> marks = new TreeMap<>();
    for (StateRow state : states) {
      if (state.caseId() == 0 || state.caseId() == caseId) {
        marks.put(state.commitmentId(), Mark.of(state));
      }
    }
    return new Marks(marks);
  }

  /** From the stored form. */
  static Marks read(String stored) {
    Map<Long, Mark> marks = new TreeMap<>();
    for (String part : stored.split(" ", -1)) {
      if (!part.isEmpty()) {
        int end = part.length() - 1;
        marks.put(Long.parseLong(part.substring(0, end)), Mark.of(part.charAt(end)));
      }
    }
    return new Marks(marks);
  }

  /** The stored form: each commitment's id with the letter of its mark. */
  String written() {
    return byCommitment.entrySet().stream()
        .map(one -> one.getKey().toString() + one.getValue().letter())
        .collect(Collectors.joining(" "));
  }

  /** The mark of a commitment; empty when it was never declared. */
  public Optional<Mark> of(long commitmentId) {
    return Optional.ofNullable(byCommitment.get(commitmentId));
  }

  /** What the gravest of them says. */
  public Overall overall() {
    return byCommitment.values().stream()
        .map(Mark::overall)
        .min(Comparator.naturalOrder())
        .orElse(Overall.NOT_ASSESSED);
  }

  /** How many somebody has to act on. */
  int remarks() {
    return (int) byCommitment.values().stream().filter(m -> m.overall().isRemark()).count();
  }
}
