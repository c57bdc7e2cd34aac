package org.samverka.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samverka.association.AssociationAccess;
import org.samverka.audit.AuditLog;
import org.samverka.audit.Deed;
import org.samverka.commitment.CommitmentCatalogue;
import org.samverka.commitment.CommitmentView;
import org.samverka.commitment.TextLanguage;
import org.samverka.identity.Actor;
import org.samverka.identity.NotFoundException;
import org.samverka.identity.RefusedException;
import org.samverka.identity.Role;
import org.samverka.identity.StaleException;
import org.samverka.kernel.Faults;
import org.samverka.kernel.InvalidValueException;
import org.samverka.kernel.MessageKey;
import org.samverka.kernel.Money;
import org.samverka.kernel.SafeText;
import org.samverka.kernel.SamverkaClock;
import org.samverka.kernel.Service;
import org.samverka.kernel.SubjectRef;
import org.samverka.programme.PaperKind;
import org.samverka.programme.ProgrammeCatalogue;

/**
 * What an association does with a draft: begins it, fills it in part by part, answers the
 * commitments, deletes it. Only its own people see it. Each change voids earlier signatures.
 */
@Service
public class DraftService {

  private static final int LONGEST_ANSWER = 4000;
  private static final int LONGEST_LABEL = 120;
  private static final int MOST_LINES = 60;

  @Inject private CaseRepository repository;
  @Inject private CaseAccess access;
  @Inject private Contents contents;
  @Inject private AssociationAccess associations;
  @Inject private ProgrammeCatalogue programmes;
  @Inject private CommitmentCatalogue commitments;
  @Inject private AuditLog audit;
  @Inject private SamverkaClock clock;

  /** A budget line as it was typed. */
  public record TypedLine(BudgetLine.Side side, String label, String amount) {}

  /**
   * Begins a draft, or finds the one that the association has begun for the programme.
   *
   * @return the case's id
   * @throws NotFoundException when the actor does not belong to the association
   * @throws RefusedException when the programme is not open
   */
  public long begin(Actor actor, long associationId, long programmeId) {
    boolean inside =
        !associations.rolesOf(associationId, actor).isEmpty()
            || associations.isFounderPending(associationId, actor);
    if (!inside) {
      throw new NotFoundException(new SubjectRef("association", associationId));
    }
    Optional<Case> begun = repository.draft(associationId, programmeId);
    if (begun.isPresent()) {
      return begun.get().id();
    }
    programmes.requireOpen(actor, programmeId);
    Case draft =
        repository.add(new Case(associationId, programmeId, actor.accountId(), clock.now()));
    record(actor, "case.begun", draft);
    return draft.id();
  }

  /**
   * Everything the draft says, or what was submitted.
   *
   * @throws NotFoundException when the actor does not belong to the association
   */
  public ApplicationContent content(Actor actor, long caseId, TextLanguage language) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    return contents.of(one, language);
  }

  /** The case itself, for its association. */
  public Case ownCase(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    access.requireAssociation(one, actor);
    return one;
  }

  /** One part as it stands. */
  public SectionView section(Actor actor, long caseId, Section section) {
    access.requireAssociation(repository.one(caseId), actor);
    return repository
        .section(caseId, section)
        .map(SectionView::of)
        .orElseGet(() -> SectionView.empty(section));
  }

  /**
   * Saves one part. What is left blank may be filled in later; what is filled in must be right.
   *
   * @param seen the part's version that the person saw
   * @param typed what was typed, by field
   * @return the part as it is now
   * @throws org.samverka.kernel.InvalidInputException with a fault for each field that is not right
   * @throws StaleException when somebody else has saved the part since
   */
  public SectionView save(
      Actor actor,
      long caseId,
      Section section,
      long seen,
      Map<ApplicationField, String> typed,
      List<TypedLine> typedLines) {
    Case draft = requireDraft(actor, "case.section-saved", caseId);
    Faults faults = new Faults();
    Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
    for (ApplicationField field : ApplicationField.of(section)) {
      String text = typed.getOrDefault(field, "");
      if (!text.isBlank()) {
        values.put(
            field, faults.read(field.name(), "", () -> field.kind().read(text, field.longest())));
      }
    }
    List<BudgetLine> lines = section == Section.BUDGET ? lines(typedLines, faults) : List.of();
    faults.stop();
    SectionState state = repository.section(caseId, section).orElse(null);
    StaleException.check(draft.ref(), seen, state == null ? SectionView.NEVER : state.version());
    if (state == null) {
      state = new SectionState(caseId, section, actor, clock.now());
      repository.add(state);
    }
    state.save(values, lines, actor, clock.now());
    changed(draft);
    audit.record(
        Deed.of(actor, "case.section-saved", draft.ref(), draft.trail())
            .with("section", section.name()));
    repository.flush();
    return SectionView.of(state);
  }

  private static List<BudgetLine> lines(List<TypedLine> typed, Faults faults) {
    List<BudgetLine> lines = new ArrayList<>();
    int place = 0;
    for (TypedLine line : typed) {
      String at = "line" + place++;
      if (line.label().isBlank() && line.amount().isBlank()) {
        continue;
      }
      String label =
          faults.read(at + "label", "", () -> SafeText.singleLine(line.label(), LONGEST_LABEL));
      Money amount = faults.read(at + "amount", Money.ZERO, () -> Money.parseOrZero(line.amount()));
      lines.add(new BudgetLine(line.side(), label, amount));
    }
    if (lines.size() > MOST_LINES) {
      faults.add("line0label", MessageKey.of("application.fault.manyLines", MOST_LINES));
    }
    return lines;
  }

  /**
   * Answers one commitment. Words may be missing while it is a draft; then it is not complete.
   *
   * @param shownIn the language the text was shown in
   * @throws InvalidValueException when a text is too long or holds what may not be kept
   */
  public void answer(
      Actor actor,
      long caseId,
      long versionId,
      TextLanguage shownIn,
      DraftAnswer answer,
      String practice,
      String explanation) {
    Case draft = requireDraft(actor, "case.commitment-answered", caseId);
    CommitmentView version = askedVersion(draft, versionId, shownIn);
    Faults faults = new Faults();
    String howSo = faults.read("practice", "", () -> SafeText.optional(practice, LONGEST_ANSWER));
    String why =
        faults.read("explanation", "", () -> SafeText.optional(explanation, LONGEST_ANSWER));
    faults.stop();
    String hash = hashOf(version);
    repository.answers(caseId).stream()
        .filter(one -> one.versionId() == versionId)
        .findFirst()
        .ifPresentOrElse(
            row -> row.say(version, hash, answer, howSo, why, actor, clock.now()),
            () ->
                repository.add(
                    new CommitmentAnswer(
                        caseId, version, hash, answer, howSo, why, actor, clock.now())));
    changed(draft);
    audit.record(
        Deed.of(actor, "case.commitment-answered", draft.ref(), draft.trail())
            .with("commitment", version.code())
            .with("answer", answer.name()));
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

  /** Adds a file as one of the papers; it replaces a promise that the paper comes later. */
  public void attach(
      Actor actor, long caseId, PaperKind kind, long documentId, String fileName, String sha256) {
    Case draft = requireDraft(actor, "case.paper-added", caseId);
    repository.papers(caseId).stream()
        .filter(paper -> paper.kind() == kind && paper.documentId().isEmpty())
        .forEach(repository::remove);
    repository.add(ApplicationPaper.file(caseId, kind, documentId, fileName, sha256));
    changed(draft);
    audit.record(
        Deed.of(actor, "case.paper-added", draft.ref(), draft.trail())
            .with("paper", kind.name())
            .with("sha256", sha256));
  }

  /**
   * Promises a paper for later, with a reason.
   *
   * @throws InvalidValueException when no reason is given
   */
  public void promise(Actor actor, long caseId, PaperKind kind, String because) {
    Case draft = requireDraft(actor, "case.paper-promised", caseId);
    String why = SafeText.multiLine(because, 1000);
    repository.papers(caseId).stream()
        .filter(paper -> paper.kind() == kind)
        .forEach(repository::remove);
    repository.flush();
    repository.add(ApplicationPaper.later(caseId, kind, why));
    changed(draft);
    audit.record(
        Deed.of(actor, "case.paper-promised", draft.ref(), draft.trail())
            .with("paper", kind.name())
            .because(why));
  }

  /** Takes a paper, or a promise of one, out of the draft. */
  public void detach(Actor actor, long caseId, long paperId) {
    Case draft = requireDraft(actor, "case.paper-removed", caseId);
    repository.papers(caseId).stream()
        .filter(paper -> paper.id() == paperId)
        .forEach(repository::remove);
    changed(draft);
    record(actor, "case.paper-removed", draft);
  }

  /** Deletes a draft and all it holds; that it was there stays in the audit chain. */
  public void delete(Actor actor, long caseId) {
    Case draft = requireDraft(actor, "case.draft-deleted", caseId);
    record(actor, "case.draft-deleted", draft);
    repository.remove(draft);
  }

  /** Whether the actor may change the case's papers: it is a draft of their association. */
  public boolean mayWrite(Actor actor, long caseId) {
    Case one = repository.one(caseId);
    return one.stage() == CaseStage.DRAFT
        && access.rolesOf(one, actor).contains(Role.REPRESENTATIVE);
  }

  private Case requireDraft(Actor actor, String action, long caseId) {
    Case draft = repository.lock(caseId);
    access.requireAssociation(draft, actor);
    if (draft.stage() != CaseStage.DRAFT) {
      throw RefusedException.rule(
          actor, action, draft.ref(), MessageKey.of("application.refused.submitted"));
    }
    return draft;
  }

  private void changed(Case draft) {
    draft.touch(clock.now());
    repository.signatures(draft.id()).forEach(signature -> signature.voidAt(clock.now()));
  }

  private void record(Actor actor, String action, Case one) {
    audit.record(Deed.of(actor, action, one.ref(), one.trail()));
  }

  /** The associations' cases that the actor may see as theirs, newest last. */
  public List<CaseRow> own(Actor actor) {
    List<Long> ids = associations.ownOf(actor).stream().map(row -> row.id()).toList();
    List<Long> mine =
        ids.stream()
            .filter(
                id ->
                    !associations.rolesOf(id, actor).isEmpty()
                        || associations.isFounderPending(id, actor))
            .toList();
    return repository.ofAssociations(mine);
  }
}
