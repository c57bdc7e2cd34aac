package org.samverka.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.lifecycle.Attempt;
import org.samverka.lifecycle.Guard;
import org.samverka.lifecycle.Verdict;

/**
 * A version is published only when both languages are complete, from a day that has not passed and
 * lies after the version before, and, unless it is the first, with a note on what is new.
 */
@ApplicationScoped
class PublishGuard implements Guard<CommitmentVersion, VersionTransition> {

  @Inject private CommitmentRepository repository;
  @Inject private SamverkaClock clock;

  @Override
  public Set<VersionTransition> guards() {
    return EnumSet.of(VersionTransition.PUBLISH, VersionTransition.RETIRE);
  }

  @Override
  public Verdict judge(Attempt<CommitmentVersion, VersionTransition> attempt) {
    LocalDate day = attempt.input(FromDay.class).day();
    LocalDate today = clock.today();
    List<MessageKey> against = new ArrayList<>();
    if (day.isBefore(today)) {
      against.add(MessageKey.of("commitment.publish.day.past", today));
    }
    CommitmentVersion version = attempt.subject();
    if (attempt.transition() == VersionTransition.RETIRE) {
      LocalDate from = version.effectiveFrom();
      if (from != null && day.isBefore(from)) {
        against.add(MessageKey.of("commitment.publish.day.beforeIt", from));
      }
      return Verdict.of(against);
    }
    for (TextLanguage language : TextLanguage.values()) {
      against.addAll(Completeness.missing(version, language));
    }
    repository.ofCommitment(version.commitment().id()).stream()
        .filter(other -> other.stage() != VersionStage.DRAFT)
        .findFirst()
        .ifPresent(before -> against.addAll(afterPrevious(day, before)));
    return Verdict.of(against);
  }

  private static List<MessageKey> afterPrevious(LocalDate day, CommitmentVersion before) {
    LocalDate from = before.effectiveFrom();
    LocalDate until = before.effectiveUntil();
    if (from != null && !day.isAfter(from)) {
      return List.of(MessageKey.of("commitment.publish.day.previous", before.number(), from));
    }
    if (until != null && day.isBefore(until)) {
      return List.of(MessageKey.of("commitment.publish.day.ended", before.number(), until));
    }
    return List.of();
  }
}
