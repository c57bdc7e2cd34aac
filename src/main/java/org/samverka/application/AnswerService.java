package org.samverka.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.ProgrammeCatalogue;

/**
 * What a draft answers to the commitments of its programme. Each change voids earlier signatures.
 */
@Service
public class AnswerService {

  private static final String ANSWERED = "case.commitment-answered";
  private static final int LONGEST_ANSWER = 4000;

  @Inject private CaseRepository repository;
  @Inject private Contents contents;
  @Inject private Drafts drafts;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CommitmentCatalogue commitments;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /**
   * An answer to a plain declaration.
   *
   * @param seen the answer's version that the person saw; {@link AnswerView#NEVER} for none
   */
  public record Declared(long versionId, long seen, DraftAnswer answer, String explanation) {}

  /**
   * Answers one commitment. Words may be missing while it is a draft; then it is not complete.
   *
   * @param seen the answer's version that the person saw; {@link AnswerView#NEVER} for none
   * @param shownIn the language the text was shown in
   * @throws org.samverka.kernel.InvalidInputException when a text is too long or holds what may not
   *     be kept; the fields are practice and explanation
   * @throws StaleException when somebody else has answered since
   */
  public void answer(
      Actor actor,
      long caseId,
      long versionId,
      long seen,
      TextLanguage shownIn,
      DraftAnswer answer,
      String practice,
      String explanation) {
    Case draft = drafts.require(actor, ANSWERED, caseId);
    Faults faults = new Faults();
    String howSo = faults.read("practice", "", () -> SafeText.optional(practice, LONGEST_ANSWER));
    String why =
        faults.read("explanation", "", () -> SafeText.optional(explanation, LONGEST_ANSWER));
    faults.stop();
    say(actor, draft, shownIn, new Declared(versionId, seen, answer, why), howSo);
  }

  /**
   * Answers several plain declarations at once. Those that say what they said are left as they are.
   *
   * @throws org.samverka.kernel.InvalidInputException when an explanation is too long or holds what
   *     may not be kept; the fields are explanation0, explanation1 and so on, in the order of the
   *     programme's declarations
   * @throws StaleException when somebody else has answered one of them since
   */
  public void declare(Actor actor, long caseId, TextLanguage shownIn, List<Declared> declared) {
    Case draft = drafts.require(actor, ANSWERED, caseId);
    List<CommitmentView> asked = Completeness.asked(contents.of(draft, shownIn), false);
    Faults faults = new Faults();
    List<Declared> safe = new ArrayList<>();
    for (Declared one : declared) {
      int place = 0;
      while (place < asked.size() && asked.get(place).versionId() != one.versionId()) {
        place++;
      }
      String why =
          faults.read(
              "explanation" + place,
              "",
              () -> SafeText.optional(one.explanation(), LONGEST_ANSWER));
      safe.add(new Declared(one.versionId(), one.seen(), one.answer(), why));
    }
    faults.stop();
    safe.forEach(one -> say(actor, draft, shownIn, one, ""));
  }

  private void say(
      Actor actor, Case draft, TextLanguage shownIn, Declared declared, String practice) {
    CommitmentView version = askedVersion(draft, declared.versionId(), shownIn);
    String hash = hashOf(version);
    Optional<CommitmentAnswer> said =
        repository.answers(draft.id()).stream()
            .filter(a -> a.versionId() == declared.versionId())
            .findFirst();
    StaleException.check(
        draft.ref(),
        draft.trail().chain(),
        declared.seen(),
        said.map(CommitmentAnswer::version).orElse(AnswerView.NEVER));
    if (said.filter(a -> a.says(declared.answer(), practice, declared.explanation())).isPresent()) {
      return;
    }
    said.ifPresentOrElse(
        row ->
            row.say(
                version,
                hash,
                declared.answer(),
                practice,
                declared.explanation(),
                actor,
                clock.now()),
        () ->
            repository.add(
                new CommitmentAnswer(
                    draft.id(),
                    version,
                    hash,
                    declared.answer(),
                    practice,
                    declared.explanation(),
                    actor,
                    clock.now())));
    drafts.changed(draft);
    audit.record(
        Deed.of(actor, ANSWERED, draft.ref(), draft.trail())
            .with("commitment", version.code())
            .with("answer", declared.answer().name()));
  }

  private CommitmentView askedVersion(Case draft, long versionId, TextLanguage language) {
    List<Long> asked =
        programmes.programme(Actor.SYSTEM, draft.programmeId(), language).commitmentVersions();
    if (!asked.contains(versionId)) {
      throw new NotFoundException(new SubjectRef("commitment-version", versionId));
    }
    return commitments.version(Actor.SYSTEM, versionId, language);
  }

  private static String hashOf(CommitmentView version) {
    String hash = version.textHash();
    if (hash == null) {
      throw new IllegalStateException("a programme asks for a draft of a commitment");
    }
    return hash;
  }
}
