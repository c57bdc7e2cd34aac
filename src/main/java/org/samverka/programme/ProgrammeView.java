package org.samverka.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverka.commitment.TextLanguage;

/**
 * A programme as it is read.
 *
 * @param seen the row's version, to be handed back with what was changed
 * @param words the words in the language that was asked for
 * @param commitmentVersions the pinned versions, in no order; none for a draft
 * @param closesAt the first moment that is too late; null while there is no deadline
 * @param open whether one can apply right now
 * @param deadlineChanges how the deadline was moved, the oldest first
 */
public record ProgrammeView(
    long id,
    long seen,
    ProgrammeStage stage,
    TextLanguage language,
    ProgrammeWords words,
    ProgrammeTerms terms,
    List<Long> commitmentVersions,
    @Nullable Instant closesAt,
    boolean open,
    List<DeadlineChange> deadlineChanges) {

  static ProgrammeView of(Programme programme, TextLanguage language, Instant now) {
    ProgrammeTerms terms = programme.terms();
    return new ProgrammeView(
        programme.id(),
        programme.version(),
        programme.stage(),
        language,
        programme.words(language),
        terms,
        List.copyOf(programme.pinnedVersions()),
        terms.deadlineOn() == null ? null : Deadline.end(terms.deadlineOn()),
        programme.isOpenAt(now),
        programme.deadlineChanges());
  }
}
