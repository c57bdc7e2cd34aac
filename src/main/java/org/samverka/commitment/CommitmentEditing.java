package org.samverka.commitment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidInputException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.lifecycle.Lifecycle;

/** How an administrator writes, publishes and retires commitments. */
@Service
public class CommitmentEditing {

  private static final SubjectRef ALL = new SubjectRef("commitments", 0);
  private static final String CODE = "[A-Z][A-Z0-9_]{1,58}";

  @Inject private CommitmentRepository repository;
  @Inject private VersionStore store;
  @Inject private Lifecycle lifecycle;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** Every version of every commitment, by the order of the band, the newest version first. */
  public List<CommitmentRow> list(Actor actor, TextLanguage language) {
    actor.require("commitment.list", ALL, Role.ADMINISTRATOR);
    return rows(repository.all(), language);
  }

  /**
   * One version with all its words, and the other versions of its commitment.
   *
   * @throws NotFoundException when there is none
   */
  public CommitmentDraft version(Actor actor, long versionId, TextLanguage language) {
    actor.require("commitment.show", ALL, Role.ADMINISTRATOR);
    CommitmentVersion version = store.load(versionId);
    Map<TextLanguage, CommitmentWords> words = new EnumMap<>(TextLanguage.class);
    Map<TextLanguage, String> hashes = new EnumMap<>(TextLanguage.class);
    for (CommitmentText text : version.texts()) {
      words.put(text.language(), text.words());
      String hash = text.contentHash();
      if (hash != null) {
        hashes.put(text.language(), hash);
      }
    }
    return new CommitmentDraft(
        version.id(),
        version.version(),
        version.commitment().id(),
        version.commitment().code(),
        version.number(),
        version.stage(),
        version.rules(),
        words,
        hashes,
        version.effectiveFrom(),
        version.effectiveUntil(),
        version.changedAt(),
        version.changedBy(),
        lifecycle.available(store, version, actor),
        rows(repository.ofCommitment(version.commitment().id()), language));
  }

  /**
   * Makes a new commitment with an empty first draft, last in the order.
   *
   * @param code its stable name: capital letters, digits and underscores
   * @return the draft's id
   * @throws InvalidInputException when the code is not acceptable or taken
   */
  public long create(Actor actor, String code) {
    actor.require("commitment.create", ALL, Role.ADMINISTRATOR);
    String clean = code.strip().toUpperCase(Locale.ROOT);
    Faults faults = new Faults();
    faults.that(clean.matches(CODE), "code", "commitment.code.shape");
    faults.that(!repository.codes().contains(clean), "code", "commitment.code.taken");
    faults.stop();
    VersionRules rules = new VersionRules(null, false, false, CommitmentScope.ASSOCIATION, false);
    return addDraft(actor, clean, rules, Map.of(), repository.lastOrder() + 1).id();
  }

  CommitmentVersion addDraft(
      Actor actor,
      String code,
      VersionRules rules,
      Map<TextLanguage, CommitmentWords> words,
      int order) {
    Commitment commitment = repository.add(new Commitment(code, order));
    CommitmentVersion draft =
        repository.add(new CommitmentVersion(commitment, 1, rules, words, clock.now(), actor));
    repository.flush();
    record(actor, "commitment.created", draft, null);
    return draft;
  }

  /**
   * Begins the next version as a copy of the newest; if there is a draft already, answers with it.
   *
   * @return the draft's id
   * @throws NotFoundException when there is no such commitment
   */
  public long beginNext(Actor actor, long commitmentId) {
    actor.require("commitment.begin-next", ALL, Role.ADMINISTRATOR);
    List<CommitmentVersion> versions = repository.ofCommitment(commitmentId);
    if (versions.isEmpty()) {
      throw new NotFoundException(new SubjectRef("commitment", commitmentId));
    }
    CommitmentVersion newest = versions.get(0);
    if (newest.stage() == VersionStage.DRAFT) {
      return newest.id();
    }
    Map<TextLanguage, CommitmentWords> words = new EnumMap<>(TextLanguage.class);
    newest.texts().forEach(text -> words.put(text.language(), text.words().withChangeNote("")));
    CommitmentVersion draft =
        repository.add(
            new CommitmentVersion(
                newest.commitment(),
                newest.number() + 1,
                newest.rules(),
                words,
                clock.now(),
                actor));
    repository.flush();
    record(actor, "commitment.next-begun", draft, null);
    return draft.id();
  }

  /**
   * Writes a draft anew. It may be incomplete; publishing asks for the rest.
   *
   * @throws InvalidInputException when words are too long or hold what may not be kept; the names
   *     of the fields end in the language: "titleSv"
   * @throws StaleException when somebody else has changed it since it was seen
   * @throws RefusedException when it is published
   */
  public void rewrite(
      Actor actor,
      long versionId,
      long seen,
      VersionRules rules,
      Map<TextLanguage, CommitmentWords> words) {
    actor.require("commitment.rewrite", ALL, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    Map<TextLanguage, CommitmentWords> safe = new EnumMap<>(TextLanguage.class);
    words.forEach((language, said) -> safe.put(language, safe(faults, language, said)));
    faults.stop();
    CommitmentVersion version = draft(actor, "commitment.rewrite", versionId, seen);
    Instant now = clock.now();
    version.rewrite(rules, safe, now, actor);
    record(actor, "commitment.rewritten", version, null);
  }

  /**
   * Publishes a draft: its texts and their hashes are fixed, and the version before ends on the day
   * on which this one begins.
   *
   * @param from the first day in force, today or later
   * @throws RefusedException when a language is incomplete, the day is not possible, or the note on
   *     what is new is missing
   */
  public void publish(Actor actor, long versionId, long seen, LocalDate from) {
    CommitmentVersion published =
        lifecycle.apply(
            store, versionId, seen, VersionTransition.PUBLISH, actor, new FromDay(from), null);
    predecessor(published)
        .filter(before -> before.stage() == VersionStage.PUBLISHED)
        .ifPresent(
            before ->
                lifecycle.apply(
                    store,
                    before.id(),
                    before.version(),
                    VersionTransition.SUPERSEDE,
                    Actor.SYSTEM,
                    new FromDay(from),
                    null));
  }

  /**
   * Publishes every draft that can be published from today or, where a version began today, from
   * the day after; all or none.
   *
   * @return how many
   * @throws RefusedException when one of them lacks something
   */
  public int publishAll(Actor actor) {
    actor.require("commitment.publish-all", ALL, Role.ADMINISTRATOR);
    List<CommitmentVersion> drafts = repository.drafts();
    LocalDate today = clock.today();
    for (CommitmentVersion draft : drafts) {
      LocalDate from =
          predecessor(draft)
              .map(CommitmentVersion::effectiveFrom)
              .filter(day -> !day.isBefore(today))
              .map(day -> day.plusDays(1))
              .orElse(today);
      publish(actor, draft.id(), draft.version(), from);
    }
    return drafts.size();
  }

  /**
   * Ends a version that nothing takes over from.
   *
   * @param until the first day it is in force no more
   */
  public void retire(Actor actor, long versionId, long seen, LocalDate until, String reason) {
    lifecycle.apply(
        store, versionId, seen, VersionTransition.RETIRE, actor, new FromDay(until), reason);
  }

  /** Throws a draft away; a commitment that never had another version goes with it. */
  public void discard(Actor actor, long versionId, long seen) {
    actor.require("commitment.discard", ALL, Role.ADMINISTRATOR);
    CommitmentVersion version = draft(actor, "commitment.discard", versionId, seen);
    record(actor, "commitment.discarded", version, null);
    Commitment commitment = version.commitment();
    boolean only = repository.ofCommitment(commitment.id()).size() == 1;
    repository.remove(version);
    if (only) {
      repository.remove(commitment);
    }
  }

  private CommitmentVersion draft(Actor actor, String action, long versionId, long seen) {
    CommitmentVersion version = store.load(versionId);
    StaleException.check(version.ref(), Trail.SYSTEM.chain(), seen, version.version());
    if (version.stage() != VersionStage.DRAFT) {
      throw RefusedException.rule(
          actor, action, version.ref(), MessageKey.of("commitment.refused.published"));
    }
    return version;
  }

  private Optional<CommitmentVersion> predecessor(CommitmentVersion version) {
    return repository.ofCommitment(version.commitment().id()).stream()
        .filter(other -> other.number() < version.number())
        .findFirst();
  }

  private List<CommitmentRow> rows(List<CommitmentVersion> versions, TextLanguage language) {
    LocalDate today = clock.today();
    return versions.stream()
        .map(
            version -> {
              CommitmentView view = CommitmentView.of(version, language);
              return new CommitmentRow(
                  view.versionId(),
                  view.commitmentId(),
                  view.code(),
                  view.number(),
                  view.stage(),
                  view.words().title(),
                  view.rules(),
                  view.effectiveFrom(),
                  view.effectiveUntil(),
                  view.isInForceOn(today),
                  version.changedAt(),
                  version.changedBy());
            })
        .toList();
  }

  private void record(
      Actor actor, String action, CommitmentVersion version, @Nullable String reason) {
    Deed deed =
        Deed.of(actor, action, version.ref(), Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("code", version.commitment().code())
            .with("number", String.valueOf(version.number()));
    audit.record(reason == null ? deed : deed.because(reason));
  }

  private static CommitmentWords safe(Faults faults, TextLanguage language, CommitmentWords words) {
    String end = language == TextLanguage.SV ? "Sv" : "En";
    return new CommitmentWords(
        faults.line("shortName" + end, words.shortName(), 60),
        faults.line("title" + end, words.title(), 200),
        faults.text("body" + end, words.body(), 8000),
        faults.text("practiceQuestion" + end, words.practiceQuestion(), 500),
        faults.text("practiceHint" + end, words.practiceHint(), 2000),
        faults.text("explanationHint" + end, words.explanationHint(), 2000),
        faults.text("enough" + end, words.enough(), 2000),
        faults.text("notEnough" + end, words.notEnough(), 2000),
        faults.text("notEnoughWhy" + end, words.notEnoughWhy(), 2000),
        faults.text("cannotAccept" + end, words.cannotAccept(), 4000),
        faults.text("legalReference" + end, words.legalReference(), 1000),
        faults.text("changeNote" + end, words.changeNote(), 2000));
  }
}
