package org.samverka.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditEntry;
import org.samverka.audit.Outcome;
import org.samverka.identity.Role;
import org.samverka.kernel.MessageKey;

/**
 * Something that happened to a case, as its timeline tells it.
 *
 * @param sequence its number in the case's audit chain
 * @param actor who did it, by the name they had then
 * @param role in which role; null when it took none
 * @param deed a verb phrase that follows the name
 * @param outcome whether it was done
 * @param reason the reason given, if the reader may know it
 * @param times how many times in a row
 * @param path where in the portal it can be seen, without the context path; null for nowhere
 */
public record TimelineEvent(
    long sequence,
    Instant at,
    String actor,
    @Nullable Role role,
    MessageKey deed,
    Outcome outcome,
    @Nullable String reason,
    int times,
    @Nullable String path) {

  private static final Duration IN_A_ROW = Duration.ofMinutes(10);

  /** An entry of the chain in words, with what more of it the reader may know. */
  static TimelineEvent of(
      AuditEntry entry, @Nullable Role role, @Nullable String reason, @Nullable String path) {
    return new TimelineEvent(
        entry.sequence(),
        entry.at(),
        entry.actorLabel(),
        role,
        DeedWords.of(entry.action()),
        entry.outcome(),
        reason,
        1,
        path);
  }

  /** Whether it is told best together with one that came just after it. */
  boolean isMoreOf(TimelineEvent later) {
    return actor.equals(later.actor)
        && deed.equals(later.deed)
        && role == later.role
        && outcome == later.outcome
        && Objects.equals(reason, later.reason)
        && Objects.equals(path, later.path)
        && at.plus(IN_A_ROW).isAfter(later.at);
  }

  /** This, once more. */
  TimelineEvent again() {
    return new TimelineEvent(sequence, at, actor, role, deed, outcome, reason, times + 1, path);
  }
}
