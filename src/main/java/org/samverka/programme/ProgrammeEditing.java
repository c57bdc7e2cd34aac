package org.samverka.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.audit.Trail;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
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

/** How an administrator writes, opens, extends, closes and archives programmes. */
@Service
public class ProgrammeEditing {

  private static final SubjectRef ALL = new SubjectRef(ProgrammeStore.KIND, 0);
  private static final int MONTHS_AFTER = 3;
  private static final long GREATEST_AMOUNT = 1_000_000_000_000L;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_REPORTS = 12;

  @Inject private ProgrammeRepository repository;
  @Inject private ProgrammeStore store;
  @Inject private Lifecycle lifecycle;
  @Inject private CommitmentCatalogue commitments;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * Makes a draft that asks for what is usual: every commitment in force today, the usual papers
   * and a signed final report three months after the period.
   *
   * @return its id
   * @throws InvalidInputException when a title is missing or too long
   */
  public long create(Actor actor, String titleSv, String titleEn) {
    actor.require("programme.create", ALL, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    String sv = faults.line("titleSv", titleSv, 150);
    String en = faults.line("titleEn", titleEn, 150);
    faults.that(!sv.isEmpty(), "titleSv", "programme.open.titleSv");
    faults.that(!en.isEmpty(), "titleEn", "programme.open.titleEn");
    faults.stop();
    Set<Long> asked = inForce(clock.today());
    ProgrammeTerms terms =
        new ProgrammeTerms(
            0,
            0,
            null,
            null,
            null,
            null,
            GrantKind.TIME_LIMITED,
            Set.of(1),
            Set.of(ApplicantForm.NON_PROFIT_ASSOCIATION),
            asked,
            Arrays.stream(PaperKind.values())
                .map(kind -> new Paper(kind, kind.isUsuallyRequired()))
                .toList(),
            List.of(new PlannedReport(ReportKind.FINAL, null, MONTHS_AFTER, true)));
    Map<TextLanguage, ProgrammeWords> words =
        Map.of(
            TextLanguage.SV, new ProgrammeWords(sv, "", "", ""),
            TextLanguage.EN, new ProgrammeWords(en, "", "", ""));
    Programme programme = repository.add(new Programme(terms, words, clock.now(), actor));
    record(actor, "programme.created", programme);
    return programme.id();
  }

  /**
   * One programme in both languages.
   *
   * @throws NotFoundException when there is none
   */
  public ProgrammeDraft programme(Actor actor, long programmeId, TextLanguage language) {
    actor.require("programme.show", ALL, Role.ADMINISTRATOR);
    Programme programme = store.load(programmeId);
    Map<TextLanguage, ProgrammeWords> words = new EnumMap<>(TextLanguage.class);
    programme.texts().forEach(text -> words.put(text.language(), text.words()));
    return new ProgrammeDraft(
        ProgrammeView.of(programme, language, clock.now()),
        words,
        lifecycle.available(store, programme, actor),
        programme.changedAt(),
        programme.changedBy());
  }

  /**
   * Writes a draft anew. It may be incomplete; opening asks for the rest.
   *
   * @throws InvalidInputException when something is not acceptable, by the names of the terms;
   *     those of words end in the language: "titleSv"
   * @throws StaleException when somebody else has changed it since it was seen
   * @throws RefusedException when it is no draft any more
   */
  public void rewrite(
      Actor actor,
      long programmeId,
      long seen,
      ProgrammeTerms terms,
      Map<TextLanguage, ProgrammeWords> words) {
    actor.require("programme.rewrite", ALL, Role.ADMINISTRATOR);
    Faults faults = new Faults();
    Map<TextLanguage, ProgrammeWords> safe = new EnumMap<>(TextLanguage.class);
    words.forEach((language, said) -> safe.put(language, safe(faults, language, said)));
    check(faults, terms);
    faults.stop();
    Programme programme = draft(actor, "programme.rewrite", programmeId, seen);
    programme.rewrite(terms, safe, clock.now(), actor);
    record(actor, "programme.rewritten", programme);
  }

  /** Throws a draft away. */
  public void discard(Actor actor, long programmeId, long seen) {
    actor.require("programme.discard", ALL, Role.ADMINISTRATOR);
    Programme programme = draft(actor, "programme.discard", programmeId, seen);
    record(actor, "programme.discarded", programme);
    repository.remove(programme);
  }

  /**
   * Announces a programme; its commitments are pinned in the versions in force on its opening day.
   *
   * @throws RefusedException with everything that is still wrong or missing
   */
  public void open(Actor actor, long programmeId, long seen) {
    lifecycle.apply(store, programmeId, seen, ProgrammeTransition.OPEN, actor, null, null);
  }

  /**
   * Gives applicants more time.
   *
   * @throws RefusedException when the day is not later, or no reason is given
   */
  public void extend(Actor actor, long programmeId, long seen, LocalDate deadline, String reason) {
    lifecycle.apply(
        store,
        programmeId,
        seen,
        ProgrammeTransition.EXTEND,
        actor,
        new LaterDeadline(deadline),
        reason);
  }

  /** Closes a programme, also before its deadline. */
  public void close(Actor actor, long programmeId, long seen) {
    lifecycle.apply(store, programmeId, seen, ProgrammeTransition.CLOSE, actor, null, null);
  }

  /**
   * Opens a closed programme again until a later deadline, with the same commitments.
   *
   * @throws RefusedException when the day is not later, or no reason is given
   */
  public void reopen(Actor actor, long programmeId, long seen, LocalDate deadline, String reason) {
    lifecycle.apply(
        store,
        programmeId,
        seen,
        ProgrammeTransition.REOPEN,
        actor,
        new LaterDeadline(deadline),
        reason);
  }

  /** Puts a closed programme away. */
  public void archive(Actor actor, long programmeId, long seen) {
    lifecycle.apply(store, programmeId, seen, ProgrammeTransition.ARCHIVE, actor, null, null);
  }

  /**
   * Closes what has passed its deadline; for the timer. Nobody can apply from the very second on,
   * whether this has run or not.
   *
   * @return how many were closed
   * @throws RefusedException unless it is the system that asks
   */
  public int closeWhatHasEnded(Actor actor) {
    actor.require("programme.close-ended", ALL, Role.SYSTEM);
    List<Programme> ended = repository.openWithDeadlineBefore(clock.today());
    for (Programme programme : ended) {
      close(actor, programme.id(), programme.version());
    }
    return ended.size();
  }

  private Programme draft(Actor actor, String action, long programmeId, long seen) {
    Programme programme = store.load(programmeId);
    StaleException.check(programme.ref(), Trail.SYSTEM.chain(), seen, programme.version());
    if (programme.stage() != ProgrammeStage.DRAFT) {
      throw RefusedException.rule(
          actor, action, programme.ref(), MessageKey.of("programme.refused.reliedOn"));
    }
    return programme;
  }

  private void record(Actor actor, String action, Programme programme) {
    audit.record(
        Deed.of(actor, action, programme.ref(), Trail.SYSTEM)
            .as(Role.ADMINISTRATOR)
            .with("title", programme.words(TextLanguage.SV).title()));
  }

  private void check(Faults faults, ProgrammeTerms terms) {
    amount(faults, "moneyAvailable", terms.moneyAvailable());
    amount(faults, "highestAmount", terms.highestAmount());
    faults.that(Set.of(1, 2, 3).containsAll(terms.years()), "years", "programme.open.years");
    Set<Long> known = new HashSet<>(inForce(clock.today()));
    LocalDate opens = terms.opensOn();
    if (opens != null) {
      known.addAll(inForce(opens));
    }
    faults.that(
        known.containsAll(terms.commitments()), "commitments", "programme.rewrite.commitments");
    faults.that(terms.reports().size() <= MOST_REPORTS, "reports", "programme.rewrite.reports");
    for (PlannedReport report : terms.reports()) {
      Integer months = report.monthsAfter();
      faults.that(
          (report.dueOn() == null) != (months == null), "reports", "programme.rewrite.reportDue");
      faults.that(
          months == null || (months >= 0 && months <= MOST_MONTHS),
          "reports",
          "programme.rewrite.reportMonths",
          MOST_MONTHS);
    }
  }

  private Set<Long> inForce(LocalDate day) {
    return commitments.inForceOn(Actor.SYSTEM, day, TextLanguage.SV).stream()
        .map(CommitmentView::commitmentId)
        .collect(Collectors.toSet());
  }

  private static void amount(Faults faults, String field, long kronor) {
    faults.that(kronor >= 0 && kronor <= GREATEST_AMOUNT, field, "programme.rewrite.amount");
  }

  private static ProgrammeWords safe(Faults faults, TextLanguage language, ProgrammeWords words) {
    String end = language == TextLanguage.SV ? "Sv" : "En";
    return new ProgrammeWords(
        faults.line("title" + end, words.title(), 150),
        faults.text("purpose" + end, words.purpose(), 4000),
        faults.text("description" + end, words.description(), 8000),
        faults.text("whoMayApply" + end, words.whoMayApply(), 4000));
  }
}
